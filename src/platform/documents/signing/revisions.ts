import { notInspectable } from '../refusals.ts'
import { match, readDictionary, skip, valueEnd, type Dictionary } from './pdf-file.ts'

/** An object as a revision writes it. */
export type WrittenObject = {
	/** Where it begins and ends in the file. */
	readonly from: number
	readonly to: number
	/** Its value as text; of a stream its dictionary. */
	readonly value: string
	readonly isStream: boolean
}

/** What one incremental update puts behind a file (ISO 32000-1, 7.5.6). */
export type Revision = {
	readonly objects: ReadonlyMap<number, WrittenObject>
	readonly trailer: Dictionary
	readonly from: number
	readonly to: number
}

/**
 * The revisions behind the first `from` bytes of a file, the earliest first. Read strictly, so that no other reader finds there
 * what we do not: nothing but objects, the table that names each of them where it is, the trailer that leads back to the
 * table before. Refused is all else: compressed tables, objects taken away, what stands between or behind.
 */
export function readRevisions(text: string, from: number, startxref: number): Revision[] {
	const revisions: Revision[] = []
	let [at, previous] = [blankEnd(text, from), startxref]
	while (at < text.length) {
		const { revision, table } = readRevision(text, at, previous)
		revisions.push(revision)
		at = revision.to
		previous = table
	}
	return revisions
}

function readRevision(text: string, from: number, previous: number) {
	const objects = new Map<number, WrittenObject>()
	let at = from
	for (;;) {
		const head = /(\d{1,10})\s+0\s+obj\b/y
		head.lastIndex = at
		const [all, number] = head.exec(text) ?? []
		if (all === undefined) break
		const object = readObject(text, at, at + all.length)
		if (objects.has(Number(number))) throw notInspectable()
		objects.set(Number(number), object)
		at = skip(text, object.to)
	}
	const table = at
	const trailerAt = judgeTable(text, table, objects)
	const dictionaryAt = skip(text, trailerAt + 'trailer'.length)
	const trailer = readDictionary(text, dictionaryAt)
	const size = Number(trailer.get('Size'))
	if (
		trailer.get('Prev') !== String(previous) ||
		['XRefStm', 'Encrypt'].some((key) => trailer.has(key)) ||
		![...objects.keys()].every((number) => number < size)
	)
		throw notInspectable()
	const end = match(/startxref\s+\d+\s+%%EOF/y, text, skip(text, valueEnd(text, dictionaryAt)))
	if (Number(/\d+/.exec(end ?? '')?.[0]) !== table) throw notInspectable()
	const to = blankEnd(text, skip(text, valueEnd(text, dictionaryAt)) + end!.length)
	return { revision: { objects, trailer, from, to }, table }
}

function readObject(text: string, from: number, head: number): WrittenObject {
	const start = skip(text, head)
	const end = valueEnd(text, start)
	const value = text.slice(start, end)
	let at = skip(text, end)
	const stream = match(/stream(?:\r\n|\n)/y, text, at)
	if (stream) at = streamEnd(text, at + stream.length, readDictionary(value).get('Length') ?? '')
	at = skip(text, at)
	if (!match(/endobj\b/y, text, at)) throw notInspectable()
	return { from, to: at + 'endobj'.length, value, isStream: stream !== undefined }
}

/** Behind "endstream": after as many bytes as the stream says, or the first where its length is an object of its own. */
function streamEnd(text: string, start: number, length: string): number {
	const isDirect = /^\d+$/.test(length)
	const near = isDirect ? start + Number(length) : text.indexOf('endstream', start)
	const end = near < start ? undefined : match(/\s{0,2}endstream\b/y, text, near)
	if (!end) throw notInspectable()
	return near + end.length
}

/** Reads the table, which must name every object of the revision where it stands, and none else. Answers where it ends. */
function judgeTable(
	text: string,
	start: number,
	objects: ReadonlyMap<number, WrittenObject>
): number {
	if (!match(/xref\b/y, text, start)) throw notInspectable()
	const named = new Map<number, number>()
	let at = skip(text, start + 'xref'.length)
	for (;;) {
		const head = match(/\d{1,10} \d{1,6}\s+/y, text, at)
		if (!head) break
		at += head.length
		const [first = 0, count = 0] = head.split(' ').map(Number)
		for (let number = first; number < first + count; number++, at += 20) {
			const entry = match(/\d{10} \d{5} [nf](?: \r| \n|\r\n)/y, text, at)
			if (!entry) throw notInspectable()
			if (entry[17] === 'n' && entry.slice(11, 16) === '00000' && !named.has(number))
				named.set(number, Number(entry.slice(0, 10)))
			else if (number !== 0) throw notInspectable()
		}
	}
	const isWhole =
		named.size === objects.size &&
		[...named].every(([number, offset]) => objects.get(number)?.from === offset)
	at = skip(text, at)
	if (!isWhole || !match(/trailer\b/y, text, at)) throw notInspectable()
	return at
}

const blankEnd = (text: string, at: number): number =>
	at + (match(/[\0\t\n\f\r ]*/y, text, at)?.length ?? 0)
