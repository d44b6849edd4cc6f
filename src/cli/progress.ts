import process from 'node:process'

const WIDTH = 30

/**
 * A bar on stderr that is drawn over itself; nothing at all where stderr is no terminal, so that a log stays readable.
 * Returns what moves it: the share done (0..1) and what is going on. Without arguments it clears the bar.
 */
export function progressBar(): (share?: number, text?: string) => void {
	const { stderr } = process
	if (!stderr.isTTY) return () => {}
	return (share, text = '') => {
		stderr.write('\r\x1b[2K')
		if (share === undefined) return
		const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH)
		const line = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.round(share * 100)}% ${text}`
		stderr.write(line.slice(0, (stderr.columns || 80) - 1))
	}
}
