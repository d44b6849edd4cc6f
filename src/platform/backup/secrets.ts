import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const SECRET = /^rahasia-[a-z0-9-]+$/

export type Secret = { name: string; content: string }

/** Keys and secrets of the data folder, whole and in base64: sessions and certificates rest on them. */
export function readSecrets(data: string): Secret[] {
	return namesIn(data)
		.filter((name) => SECRET.test(name))
		.sort()
		.map((name) => ({ name, content: readFileSync(join(data, name)).toString('base64') }))
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder)
	} catch {
		return [] // a server of one's own needs no data folder until the first secret is made
	}
}

/** Puts them where their owner alone can read them. Others that are there already are kept beside, under the stamp. */
export function writeSecrets(data: string, secrets: readonly Secret[], stamp: string): void {
	mkdirSync(data, { recursive: true, mode: 0o700 })
	for (const { name, content } of secrets) {
		if (!SECRET.test(name)) continue
		const [file, bytes] = [join(data, name), Buffer.from(content, 'base64')]
		if (existsSync(file) && !readFileSync(file).equals(bytes))
			renameSync(file, `${file}.sebelum-${stamp}`)
		const beside = `${file}.${process.pid}`
		writeFileSync(beside, bytes, { mode: 0o600, flush: true })
		renameSync(beside, file)
	}
}
