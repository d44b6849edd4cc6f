import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret that signs session cookies. */
export const sessionSecret = (data: string): string => keptSecret(data, 'rahasia-sesi')

/** A secret of this machine: made once, kept in the data folder, readable by its owner only. */
export function keptSecret(data: string, name: string): string {
	const file = join(data, name)
	try {
		mkdirSync(data, { recursive: true, mode: 0o700 })
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
	}
	return readFileSync(file, 'utf8')
}
