import { TemplateHandler, TemplateSyntaxError } from 'easy-template-x'
import { openZip, type Zip } from '../../files/zip.ts'
import { UnreadableFile } from '../../files/unreadable-file.ts'
import { attribute, readXml } from '../../files/xml.ts'
import type { Refusal } from '../../refusal.ts'
import type { TemplateTag } from './judge-tags.ts'
import * as refusals from './refusals.ts'

/** A letter has some pages and an emblem. */
export const templateLimits = { packedBytes: 5_000_000, inflatedBytes: 40_000_000, entries: 1_000 }

const LONGEST_QUOTE = 40
/** The library needs time by the square of what stands in a part: this many take it about a second. */
const MOST_ELEMENTS = 15_000
const PARTS = /\.(?:xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|odttf|ttf)$|\/$/i
const OBJECTS = /\/(?:oleObject|package|control|aFChunk)$/i
const MAIN = 'word/document.xml'
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0]
/** Fields that fetch or run something when the paper is opened. */
const REACHING = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|MACROBUTTON)\b/

/**
 * The tags of a .docx that somebody uploaded, in its order. Everything in it is unpacked once under limits before a library
 * sees it. Refused: what is no .docx, is locked or broken, grows beyond the limits, holds macros or objects of other
 * applications, fetches anything from elsewhere, or has a brace that is not closed.
 */
export async function readTemplate(bytes: Uint8Array): Promise<TemplateTag[]> {
	if (bytes.byteLength > templateLimits.packedBytes) throw refusals.templateTooLarge()
	if (LOCKED.every((byte, at) => bytes[at] === byte)) throw refusals.templateLocked()
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusals.notDocx()
	try {
		await inspect(openZip(bytes, templateLimits))
	} catch (error) {
		throw error instanceof UnreadableFile ? unreadable(error) : error
	}
	return tagsOf(bytes)
}

const unreadable = ({ reason }: UnreadableFile): Refusal => {
	if (reason === 'too_large') return refusals.templateTooLarge()
	return reason === 'encrypted' ? refusals.templateLocked() : refusals.templateBroken()
}

async function inspect(zip: Zip): Promise<void> {
	if (!zip.names.includes(MAIN)) throw refusals.notDocx()
	if (zip.names.some((name) => /vbaProject|vbaData/i.test(name))) throw refusals.templateHasMacros()
	if (zip.names.some((name) => /(?:^|\/)(?:embeddings|activeX)\//i.test(name)))
		throw refusals.templateHasObjects()
	if (!zip.names.every((name) => PARTS.test(name))) throw refusals.templateHasObjects()
	for (const name of zip.names) {
		const pieces = zip.read(name)!
		if (/\.(?:xml|rels)$/i.test(name)) await inspectXml(pieces)
		else for await (const _ of pieces);
	}
}

async function inspectXml(pieces: AsyncIterable<Uint8Array>): Promise<void> {
	let code = ''
	let line = ''
	let inCode = false
	let inText = false
	let elements = 0
	await readXml(pieces, {
		open(name, tag) {
			if (++elements > MOST_ELEMENTS) throw refusals.templateTooLarge()
			inText = name === 't'
			if (name === 'instrText') inCode = true
			else if (name === 'fldSimple') code += ` ${attribute(tag, 'w:instr') ?? ''}`
			else if (name === 'Relationship') judgeRelationship(tag)
			else if (/macroEnabled/i.test(attribute(tag, 'ContentType') ?? ''))
				throw refusals.templateHasMacros()
		},
		text(text) {
			if (inCode) code += text
			if (inText) line += text
		},
		close(name) {
			if (name === 'instrText') inCode = false
			if (name === 't') inText = false
			if (name !== 'p') return
			judgeBraces(line)
			line = ''
		}
	})
	if (REACHING.test(code)) throw refusals.templateReachesOut()
}

/** A name in braces ends in the paragraph where it begins; the library would leave what does not as it is. */
function judgeBraces(line: string): void {
	const open = line.replaceAll(/\{[^{}]*\}/g, '').indexOf('{')
	if (open >= 0) throw refusals.braceOpen(line.slice(line.lastIndexOf('{')).slice(0, LONGEST_QUOTE))
}

/** A link that a reader presses is harmless; all else from outside is fetched when the paper is opened. */
function judgeRelationship(tag: string): void {
	const type = attribute(tag, 'Type') ?? ''
	if (OBJECTS.test(type)) throw refusals.templateHasObjects()
	const isLink = type.endsWith('/hyperlink')
	if (attribute(tag, 'TargetMode') === 'External' && !isLink) throw refusals.templateReachesOut()
}

async function tagsOf(bytes: Uint8Array): Promise<TemplateTag[]> {
	try {
		const tags = await new TemplateHandler().parseTags(Buffer.from(bytes))
		return tags.map(({ name, disposition }) => ({
			name: name.trim(),
			kind: disposition === 'Open' ? 'open' : disposition === 'Close' ? 'close' : 'value'
		}))
	} catch (error) {
		throw syntaxRefusal(error)
	}
}

/** What the library says of a tag, as a sentence; what it cannot read otherwise is broken. */
export function syntaxRefusal(error: unknown): Refusal {
	if (!(error instanceof TemplateSyntaxError)) return refusals.templateBroken()
	const at =
		(error as { openDelimiterText?: string }).openDelimiterText ??
		(error as { closeDelimiterText?: string }).closeDelimiterText ??
		(error as { tagRawText?: string }).tagRawText
	return at === undefined
		? refusals.tagsMisplaced()
		: refusals.braceOpen(at.trim().slice(0, LONGEST_QUOTE))
}
