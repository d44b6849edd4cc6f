import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { version } from '../version.ts'
import { findMigrations, listSequences, listTables } from './catalogue.ts'
import { writeEntries, type Entry } from './entries.ts'
import { asOwner, PLAIN_TEXT, type Place } from './place.ts'
import { nothingThere, passphraseShort } from './refusals.ts'
import { seal } from './sealed-stream.ts'
import { readSecrets } from './secrets.ts'
import { writeWholeFile } from './whole-file.ts'

const SHORTEST = 12
const PIECE = 1 << 16

export type Made = { size: number; tables: number; rows: number }

/**
 * Writes everything of a place into one file, sealed under a passphrase: all tables as of one instant, sequences, keys and
 * secrets. People go on working meanwhile. The queue is not in it: what waited is sent again after a restore.
 */
export async function makeBackup(
	place: Place,
	file: string,
	{ passphrase, now, signal }: { passphrase: string; now: Date; signal?: AbortSignal | undefined }
): Promise<Made> {
	if (passphrase.length < SHORTEST) throw passphraseShort(SHORTEST)
	return asOwner(place, async (client) => {
		await client.query('begin isolation level repeatable read read only')
		await client.query(PLAIN_TEXT)
		const migrations = await findMigrations(client)
		if (!migrations) throw nothingThere()

		const counted = { tables: 0, rows: 0 }
		const begin = { what: 'begin', bina: version, madeAt: now.toISOString(), migrations } as const
		const plain = writeEntries(entriesOf(client, place, begin, counted))
		const size = await writeWholeFile(file, (sink) =>
			pipeline(
				Readable.from(plain, { objectMode: false }),
				createGzip(),
				(packed: AsyncIterable<Buffer>) => seal(packed, passphrase),
				sink,
				{ signal }
			)
		)
		return { size, ...counted }
	})
}

async function* entriesOf(
	client: pg.Client,
	{ schema, data }: Place,
	begin: Entry,
	counted: { tables: number; rows: number }
): AsyncGenerator<Entry> {
	yield begin
	for (const secret of readSecrets(data)) yield { what: 'secret', ...secret }
	for (const sequence of await listSequences(client, schema))
		yield { what: 'sequence', ...sequence }
	for (const { name, columns } of await listTables(client, schema)) {
		yield { what: 'table', name, columns }
		const sha256 = createHash('sha256')
		const copied = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`))
		for await (const piece of inPieces(copied)) {
			sha256.update(piece)
			yield piece
		}
		counted.tables += 1
		counted.rows += copied.rowCount
		yield { what: 'rows', count: copied.rowCount, sha256: sha256.digest('hex') }
	}
}

/** Rows come one by one; they are passed on by the handful. */
async function* inPieces(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let waiting: Buffer[] = []
	let size = 0
	for await (const row of rows) {
		waiting.push(row)
		size += row.length
		if (size < PIECE) continue
		yield Buffer.concat(waiting)
		waiting = []
		size = 0
	}
	if (size > 0) yield Buffer.concat(waiting)
}
