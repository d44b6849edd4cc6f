import { cannotSignOver, notPdf } from '../refusals.ts'

/**
 * Just enough of PDF to add a signature behind a file (ISO 32000-1, 7.3 objects, 7.5.4
 * cross-reference table, 7.5.6 incremental updates). Values stay the text they are in the file.
 */
export type PdfFile = {
	readonly bytes: Buffer
	/** Entries of the last trailer. */
	readonly trailer: Dictionary
	/** Where its cross-reference table begins. */
	readonly startxref: number
	/** The object's value as text; a dictionary, an array, a number. */
	object(number: number): string
}

/** Key without its slash → value as text. */
export type Dictionary = Map<string, string>

/** Opens a file that has a cross-reference table; refused where it has a compressed one, or none. */
export function openPdf(bytes: Uint8Array): PdfFile {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const text = buffer.toString('latin1')
	if (!text.startsWith('%PDF-')) throw notPdf()
	const last = [...text.slice(-2048).matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1)
	if (!last) throw notPdf()
	const startxref = Number(last[1])
	const offsets = new Map<number, number>()
	const trailer = readTables(text, startxref, offsets)
	return {
		bytes: buffer,
		trailer,
		startxref,
		object(number) {
			const at = offsets.get(number)
			const head = at === undefined ? null : match(/\d+\s+\d+\s+obj\b/y, text, at)
			if (!head) throw cannotSignOver()
			const start = skip(text, at! + head.length)
			return text.slice(start, valueEnd(text, start))
		}
	}
}

/** The tables from the newest to the oldest: of an object's places the newest counts. */
function readTables(text: string, startxref: number, offsets: Map<number, number>): Dictionary {
	let newest: Dictionary | undefined
	const seen = new Set<number>()
	let at: number | undefined = startxref
	while (at !== undefined && !seen.has(at)) {
		seen.add(at)
		const trailer = readTable(text, at, offsets)
		newest ??= trailer
		const previous = trailer.get('Prev')
		at = previous === undefined ? undefined : Number(previous)
	}
	return newest!
}

function readTable(text: string, start: number, offsets: Map<number, number>): Dictionary {
	if (!match(/xref\b/y, text, start)) throw cannotSignOver()
	let at = skip(text, start + 4)
	for (;;) {
		const head = /(\d+)\s+(\d+)\s*/y
		head.lastIndex = at
		const section = head.exec(text)
		if (!section) break
		at = head.lastIndex
		for (let n = 0; n < Number(section[2]) && at < text.length; n++, at += 20) {
			const number = Number(section[1]) + n
			if (text[at + 17] === 'n' && !offsets.has(number))
				offsets.set(number, Number(text.slice(at, at + 10)))
		}
		at = skip(text, at)
	}
	if (!match(/trailer\b/y, text, at)) throw cannotSignOver()
	return readDictionary(text, skip(text, at + 7))
}

/** The dictionary that begins at `at` ("<<"). */
export function readDictionary(text: string, at = 0): Dictionary {
	if (!text.startsWith('<<', at)) throw cannotSignOver()
	const entries: Dictionary = new Map()
	let here = skip(text, at + 2)
	while (!text.startsWith('>>', here)) {
		const key = match(/\/[^\s()<>[\]{}/%]+/y, text, here)
		if (!key) throw cannotSignOver()
		const start = skip(text, here + key.length)
		const end = valueEnd(text, start)
		// Of a name that stands twice, readers do not agree which counts.
		if (entries.has(key.slice(1))) throw cannotSignOver()
		entries.set(key.slice(1), text.slice(start, end))
		here = skip(text, end)
	}
	return entries
}

/** The values of an array ("[") as text. */
export function readArray(text: string): string[] {
	if (!text.startsWith('[')) throw cannotSignOver()
	const values: string[] = []
	let here = skip(text, 1)
	while (text[here] !== ']') {
		const end = valueEnd(text, here)
		values.push(text.slice(here, end))
		here = skip(text, end)
	}
	return values
}

export const writeDictionary = (entries: Dictionary): string =>
	`<<${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`

/** The number of the object that a reference names, as '12 0 R'; undefined when it is no reference. */
export function referenced(value: string | undefined): number | undefined {
	const [, number] = /^(\d+)\s+\d+\s+R$/.exec(value ?? '') ?? []
	return number === undefined ? undefined : Number(number)
}

/** No value of a paper is set in deeper; a stranger's may be, to exhaust who reads it. */
const DEEPEST = 50

/** Where the value that begins at `at` ends. */
export function valueEnd(text: string, at: number, depth = 0): number {
	if (depth > DEEPEST) throw cannotSignOver()
	if (text.startsWith('<<', at)) return endOf(text, at + 2, '>>', depth)
	if (text[at] === '[') return endOf(text, at + 1, ']', depth)
	if (text[at] === '(') return stringEnd(text, at)
	const plain =
		match(/<[0-9A-Fa-f\s]*>/y, text, at) ??
		match(/\/[^\s()<>[\]{}/%]*/y, text, at) ??
		match(/\d+\s+\d+\s+R\b/y, text, at) ??
		match(/[^\s()<>[\]{}/%]+/y, text, at)
	if (!plain) throw cannotSignOver()
	return at + plain.length
}

function endOf(text: string, at: number, close: string, depth: number): number {
	let here = skip(text, at)
	while (!text.startsWith(close, here)) here = skip(text, valueEnd(text, here, depth + 1))
	return here + close.length
}

function stringEnd(text: string, at: number): number {
	let depth = 0
	for (let here = at; here < text.length; here++) {
		const sign = text[here]
		if (sign === '\\') here++
		else if (sign === '(') depth++
		else if (sign === ')' && --depth === 0) return here + 1
	}
	throw cannotSignOver()
}

/** Over white space and comments. */
export const skip = (text: string, at: number): number =>
	at + (match(/(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y, text, at)?.length ?? 0)

/** What a sticky pattern finds at a place. */
export function match(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at
	return pattern.exec(text)?.[0]
}

/** A text string: plain where it can be, else UTF-16 with its mark. */
export function writeText(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, '\\$&')})`
	const units = Buffer.from(text, 'utf16le').swap16()
	return `<FEFF${units.toString('hex').toUpperCase()}>`
}

/** What `writeText`, or anybody else, wrote. */
export function readText(value: string | undefined): string {
	if (!value) return ''
	const bytes = readBytes(value)
	const isWide = bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0
	return isWide
		? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
		: bytes.toString('latin1')
}

/** What a string ("(…)" or "<…>") holds. */
export const readBytes = (value: string): Buffer =>
	value.startsWith('<')
		? Buffer.from(value.replaceAll(/[^0-9A-Fa-f]/g, ''), 'hex')
		: Buffer.from(unescaped(value.slice(1, -1)), 'latin1')

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
	text.replaceAll(/\\([0-7]{1,3}|\r\n|[^])/g, (_, sign: string) =>
		/^[0-7]/.test(sign)
			? String.fromCharCode(parseInt(sign, 8) & 255)
			: /^[\r\n]/.test(sign)
				? ''
				: (ESCAPES[sign] ?? sign)
	)
