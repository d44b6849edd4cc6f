import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret that signs session cookies: made once, kept in the data folder, readable by its owner only. */
export function sessionSecret(data: string): string {
	const file = join(data, 'rahasia-sesi')
	try {
		mkdirSync(data, { recursive: true, mode: 0o700 })
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
	}
	return readFileSync(file, 'utf8')
}
