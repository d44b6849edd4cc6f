import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

/** Puts them where their owner alone can read them. */
export function writeSecrets(data: string, secrets: readonly Secret[]): void {
	mkdirSync(data, { recursive: true, mode: 0o700 })
	for (const { name, content } of secrets) {
		if (!SECRET.test(name)) continue
		const beside = join(data, `${name}.${process.pid}`)
		writeFileSync(beside, Buffer.from(content, 'base64'), { mode: 0o600 })
		renameSync(beside, join(data, name))
	}
}
