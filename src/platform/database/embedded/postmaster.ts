import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running PostgreSQL says about itself. */
export type Postmaster = { pid: number; socketDir: string; ready: boolean }

/** Reads `postmaster.pid`; undefined when there is none. Of a half-written one the pid may be NaN. */
export function readPostmaster(cluster: string): Postmaster | undefined {
	let text: string
	try {
		text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
	const [pid = '', , , , socketDir = '', , , status = ''] = text.split('\n')
	return { pid: Number.parseInt(pid), socketDir, ready: status.trim() === 'ready' }
}

/**
 * Whether process `pid` is the server of the data folder `id`. The number alone proves nothing:
 * after the machine restarted, another process may bear it.
 */
export function isServerOf(id: string, pid: number): boolean {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`/${id}-`)
	} catch {
		return false
	}
}
