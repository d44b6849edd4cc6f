import { createHash } from 'node:crypto'
import { z } from 'zod'
import { damaged } from './refusals.ts'
import { takeFrom } from './take.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Name = z.string().regex(/^[a-z0-9_-]+$/)

/** What a backup says between the rows of its tables. */
const Note = z.discriminatedUnion('what', [
	/** First: by which release, when, and how far its schema was migrated. */
	z.object({
		what: z.literal('begin'),
		bina: z.string(),
		madeAt: z.iso.datetime(),
		migrations: z.array(z.string())
	}),
	/** A file of the data folder, kept by its name. */
	z.object({ what: z.literal('secret'), name: Name, content: z.base64() }),
	z.object({
		what: z.literal('sequence'),
		name: Name,
		last: z.number(),
		called: z.boolean()
	}),
	/** The rows of a table follow, as COPY writes them. */
	z.object({ what: z.literal('table'), name: Name, columns: z.array(Name) }),
	/** They have ended. */
	z.object({ what: z.literal('rows'), count: z.number(), sha256: Sha256 }),
	/** Last: over all before. */
	z.object({
		what: z.literal('end'),
		tables: z.number(),
		rows: z.number(),
		sha256: Sha256
	})
])
export type Note = z.infer<typeof Note>
export type Begin = Extract<Note, { what: 'begin' }>

/** A note, or a piece of the rows of the table named last. */
export type Entry = Note | Uint8Array

const HEAD = 5
const NOTE = 'N'.charCodeAt(0)
const ROWS = 'R'.charCodeAt(0)
const LARGEST = 2 ** 28

/** Entries as bytes: a letter, the size, what it is. The checksum of the whole is added as the last note. */
export async function* writeEntries(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
	const whole = createHash('sha256')
	let tables = 0
	let rows = 0
	for await (const entry of entries) {
		if (!(entry instanceof Uint8Array) && entry.what === 'rows') {
			tables += 1
			rows += entry.count
		}
		const bytes = encode(entry)
		whole.update(bytes)
		yield bytes
	}
	yield encode({ what: 'end', tables, rows, sha256: whole.digest('hex') })
}

function encode(entry: Entry): Buffer {
	const isRows = entry instanceof Uint8Array
	const body = isRows ? entry : Buffer.from(JSON.stringify(entry))
	const head = Buffer.alloc(HEAD)
	head[0] = isRows ? ROWS : NOTE
	head.writeUInt32BE(body.length, 1)
	return Buffer.concat([head, body])
}

/** The entries again, each table and the whole compared with their checksums; what does not agree is damaged. */
export async function* readEntries(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
	const take = takeFrom(plain)
	const whole = createHash('sha256')
	let table = createHash('sha256')
	let [tables, rows] = [0, 0]
	for (;;) {
		const head = await take(HEAD)
		if (head.length < HEAD) throw damaged()
		const size = head.readUInt32BE(1)
		if (size > LARGEST) throw damaged()
		const body = await take(size)
		const entry = decode(head[0]!, body)
		if (entry instanceof Uint8Array) table.update(entry)
		else if (entry.what === 'table') table = createHash('sha256')
		else if (entry.what === 'rows') {
			if (entry.sha256 !== table.digest('hex')) throw damaged()
			tables += 1
			rows += entry.count
		} else if (entry.what === 'end') {
			if (entry.sha256 !== whole.digest('hex')) throw damaged()
			if (entry.tables !== tables || entry.rows !== rows) throw damaged()
			yield entry
			return
		}
		whole.update(head).update(body)
		yield entry
	}
}

function decode(letter: number, body: Buffer): Entry {
	if (letter === ROWS) return body
	if (letter !== NOTE) throw damaged()
	return Note.parse(JSON.parse(body.toString()))
}
