import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secretBroken } from './refusals.ts'

/** 32 bytes in base64. */
const SIGNS = 43

/** The secret that signs session cookies. */
export const sessionSecret = (data: string): string => keptSecret(data, 'rahasia-sesi')

/** A secret of this machine: made once, kept in the data folder, readable by its owner only. */
export function keptSecret(data: string, name: string): string {
	const file = join(data, name)
	mkdirSync(data, { recursive: true, mode: 0o700 })
	if (!existsSync(file)) makeWhole(file, randomBytes(32).toString('base64url'))
	const secret = readFileSync(file, 'utf8')
	if (secret.length < SIGNS) throw secretBroken(file)
	return secret
}

/** Whole or not at all: of two who make it at once, or of one that is cut off, nobody reads half. */
function makeWhole(file: string, secret: string): void {
	const beside = `${file}.${randomUUID()}`
	writeFileSync(beside, secret, { mode: 0o600, flush: true })
	try {
		linkSync(beside, file)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
	} finally {
		rmSync(beside)
	}
}
