import { UnreadableFile } from './unreadable-file.ts'

/** What is heard of an XML text. Names come without their prefix; text may come in pieces. */
export type XmlListener = {
	open(name: string, tag: string): void
	text?(text: string): void
	close?(name: string): void
}

const LONGEST_TAG = 65_536

/**
 * Reads an XML text piece by piece, never holding more than one tag of it, and tells `listener`
 * what it meets. Declares no entity of its own: a document type is refused. It does not check
 * that tags are well nested. Throws `UnreadableFile('broken')`.
 */
export async function readXml(
	pieces: AsyncIterable<Uint8Array>,
	listener: XmlListener
): Promise<void> {
	let decoder: TextDecoder | undefined
	let rest = ''
	for await (const piece of pieces) {
		decoder ??= new TextDecoder(encodingOf(piece))
		rest = consume(rest + decoder.decode(piece, { stream: true }), listener)
		if (rest.length > LONGEST_TAG) throw new UnreadableFile('broken')
	}
	rest = consume(rest + (decoder?.decode() ?? ''), listener)
	if (rest.startsWith('<')) throw new UnreadableFile('broken')
}

/** The value of an attribute of an opening tag, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
	let at = 1
	while ((at = tag.indexOf(name, at)) > 0) {
		const nameEnd = at + name.length
		if (/\s/.test(tag[at - 1]!)) {
			const quote = /^\s*=\s*(["'])/.exec(tag.slice(nameEnd, nameEnd + 20))
			if (quote) {
				const start = nameEnd + quote[0].length
				return unescapeXml(tag.slice(start, tag.indexOf(quote[1]!, start)))
			}
		}
		at = nameEnd
	}
	return undefined
}

function encodingOf(piece: Uint8Array): string {
	if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
	if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
	return 'utf-8'
}

/** Tells what is complete in `xml` and answers the rest. */
function consume(xml: string, listener: XmlListener): string {
	let at = 0
	for (;;) {
		const tagStart = xml.indexOf('<', at)
		if (tagStart < 0) {
			const cut = textCut(xml, at)
			if (cut > at) listener.text?.(unescapeXml(xml.slice(at, cut)))
			return xml.slice(cut)
		}
		if (tagStart > at) listener.text?.(unescapeXml(xml.slice(at, tagStart)))
		const next = tell(xml, tagStart, listener)
		if (next < 0) return xml.slice(tagStart)
		at = next
	}
}

/** Where text may be cut without splitting a character reference such as `&amp;`. */
function textCut(xml: string, from: number): number {
	const reference = xml.lastIndexOf('&')
	return reference >= from && !xml.includes(';', reference) && xml.length - reference < 12
		? reference
		: xml.length
}

/** Tells the one tag at `start`; answers where it ends, or -1 when it is not complete yet. */
function tell(xml: string, start: number, listener: XmlListener): number {
	const mark = xml[start + 1]
	if (mark === undefined) return -1
	if (mark === '!') return tellSpecial(xml, start, listener)
	if (mark === '?') return after(xml, '?>', start)

	const end = tagEnd(xml, start)
	if (end < 0) return -1
	if (mark === '/') {
		listener.close?.(plainName(xml.slice(start + 2, end)))
		return end + 1
	}
	const closed = xml[end - 1] === '/'
	const tag = xml.slice(start + 1, closed ? end - 1 : end)
	const space = tag.search(/\s/)
	const name = plainName(space < 0 ? tag : tag.slice(0, space))
	listener.open(name, tag)
	if (closed) listener.close?.(name)
	return end + 1
}

function tellSpecial(xml: string, start: number, listener: XmlListener): number {
	if (xml.startsWith('<!--', start)) return after(xml, '-->', start)
	if (xml.startsWith('<![CDATA[', start)) {
		const end = after(xml, ']]>', start)
		if (end > 0) listener.text?.(xml.slice(start + 9, end - 3))
		return end
	}
	if (xml.length - start < 9) return -1
	throw new UnreadableFile('broken')
}

function after(xml: string, mark: string, from: number): number {
	const at = xml.indexOf(mark, from)
	return at < 0 ? -1 : at + mark.length
}

const QUOTE = 34
const APOSTROPHE = 39
const GREATER = 62

/** The `>` that ends the tag at `start`, passing over those inside quotes. */
function tagEnd(xml: string, start: number): number {
	let quote = 0
	for (let at = start + 1; at < xml.length; at++) {
		const char = xml.charCodeAt(at)
		if (quote) {
			if (char === quote) quote = 0
		} else if (char === GREATER) return at
		else if (char === QUOTE || char === APOSTROPHE) quote = char
	}
	return -1
}

function plainName(name: string): string {
	return name.slice(name.indexOf(':') + 1).trim()
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (name) return named[name] ?? whole
		const code = hex ? parseInt(hex, 16) : parseInt(decimal, 10)
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole
	})
}
