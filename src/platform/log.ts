import process from 'node:process'

type Level = 'info' | 'warn' | 'error'

/** One JSON line on stderr. Never pass names, NIP, passwords or typed text. */
export function log(
	level: Level,
	message: string,
	fields: Readonly<Record<string, unknown>> = {}
): void {
	const { error, ...rest } = fields
	const cause = error instanceof Error ? { error: error.message, stack: error.stack } : { error }
	process.stderr.write(
		`${JSON.stringify({ at: new Date().toISOString(), level, message, ...rest, ...(error ? cause : {}) })}\n`
	)
}
