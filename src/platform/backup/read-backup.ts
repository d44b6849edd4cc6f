import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { migrations } from '../database/migrate.ts'
import { readEntries, type Begin, type Entry } from './entries.ts'
import { damaged, newer, unreadable } from './refusals.ts'
import { open } from './sealed-stream.ts'
import { takeFrom } from './take.ts'

/** Reads a backup from its first to its last byte; `use` gets what follows the first note, each piece proven. */
export async function readBackup<T>(
	file: string,
	passphrase: string,
	use: (begin: Begin, entries: AsyncIterable<Entry>) => Promise<T>
): Promise<T> {
	let answer: { value: T } | undefined
	try {
		await pipeline(
			Readable.from(open(takeFrom(createReadStream(file)), passphrase), { objectMode: false }),
			createGunzip(),
			async (plain: AsyncIterable<Buffer>) => {
				const entries = readEntries(plain)
				const { value: begin } = await entries.next()
				if (!begin || begin instanceof Uint8Array || begin.what !== 'begin') throw damaged()
				const unknown = begin.migrations.find((name: string) => !isKnown(name))
				if (unknown) throw newer(unknown)
				answer = { value: await use(begin, entries) }
			}
		)
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		throw code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
			? unreadable(basename(file))
			: error
	}
	return answer!.value
}

const isKnown = (name: string): boolean => migrations().some((migration) => migration.name === name)

export type Checked = { madeAt: Date; bina: string; tables: number; rows: number }

/** Reads a backup to its end without putting it anywhere; refuses what could not be restored. */
export const checkBackup = (file: string, passphrase: string): Promise<Checked> =>
	readBackup(file, passphrase, async ({ madeAt, bina }, entries) => {
		let [tables, rows] = [0, 0]
		for await (const entry of entries)
			if (!(entry instanceof Uint8Array) && entry.what === 'end') ({ tables, rows } = entry)
		return { madeAt: new Date(madeAt), bina, tables, rows }
	})
