import { contentAdded, notInspectable } from '../refusals.ts'
import { Refusal } from '../../refusal.ts'
import { openPdf, readArray, readDictionary, referenced, type Dictionary } from './pdf-file.ts'
import { addedTo, sameBut } from './pdf-values.ts'
import { readRevisions, type Revision, type WrittenObject } from './revisions.ts'
import type { FoundSignature } from './verify.ts'

/** A document as it stands after some revision. */
type State = {
	readonly trailer: Dictionary
	object(number: number): string
}

type Page = { readonly number: number; readonly entries: Dictionary; readonly area: number }

/** Entries of the catalogue that a signature may bring or change; none of them draws anything. */
const CATALOGUE = ['AcroForm', 'DSS', 'Metadata', 'Perms', 'Extensions', 'Version']
const FIELD = [
	...['Type', 'Subtype', 'FT', 'T', 'TU', 'TM', 'Rect', 'F', 'Ff', 'V', 'P', 'AP', 'MK', 'BS'],
	...['Border', 'H', 'DA', 'Q', 'M', 'NM', 'Parent', 'Kids', 'Lock', 'SV']
]
/** The pictures of all signatures take at most this share of their page; house rule. */
const PICTURE = 1 / 8
const DEEPEST = 30

/**
 * What was put behind the first `from` bytes of a PDF does nothing but sign: signature fields with their pictures, the form
 * they stand in, the material to check them (DSS), metadata. Each revision is compared, object by object, with the document before it; a
 * widget must belong to a signature over that very revision. Returns the refusal otherwise: of what redraws, hides or adds
 * anything else, or cannot be read without doubt. `signatures` are those of the file, intact.
 */
export function inspectAdded(
	pdf: Uint8Array,
	from: number,
	signatures: readonly FoundSignature[]
): Refusal | undefined {
	const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
	const text = bytes.toString('latin1')
	const drawn = new Map<number, number>()
	try {
		const start = openPdf(bytes.subarray(0, from))
		let before: State = start
		for (const revision of readRevisions(text, from, start.startxref)) {
			const earlier = text.slice(0, revision.from)
			if (!isSigningOnly(before, revision, { earlier, text, signatures, drawn }))
				return contentAdded()
			before = after(before, revision)
		}
		return undefined
	} catch (error) {
		if (error instanceof Refusal) return notInspectable()
		throw error
	}
}

const after = (before: State, { objects, trailer }: Revision): State => ({
	trailer,
	object: (number) => objects.get(number)?.value ?? before.object(number)
})

type File = {
	readonly earlier: string
	readonly text: string
	readonly signatures: readonly FoundSignature[]
	/** What the pictures of all signatures take of each page so far. */
	readonly drawn: Map<number, number>
}

function isSigningOnly(before: State, revision: Revision, file: File): boolean {
	const now = after(before, revision)
	if (now.trailer.get('Root') !== before.trailer.get('Root') || before.trailer.has('Encrypt'))
		return false
	const size = Number(before.trailer.get('Size'))
	const fresh = [...revision.objects.keys()].filter((number) => number >= size)
	if (isAwaited(file.earlier, fresh)) return false

	const allowed = new Set(fresh)
	const [old, catalogue] = [rootOf(before), rootOf(now)]
	if (!sameBut(old, catalogue, CATALOGUE)) return false
	allow(allowed, before.trailer.get('Root'))
	const isField = (value: string, page?: Page): boolean => {
		const number = referenced(value) ?? -1
		const written = revision.objects.get(number)
		return (
			written !== undefined &&
			!written.isStream &&
			fresh.includes(number) &&
			judgeField(written, revision, file, page)
		)
	}

	for (const page of pagesOf(before)) {
		const entries = readDictionary(now.object(page.number))
		if (!sameBut(page.entries, entries, ['Annots'])) return false
		const added = addedInto(before, now, page.entries.get('Annots'), entries.get('Annots'), allowed)
		if (!added?.every((widget) => isField(widget, page))) return false
		allowed.add(page.number)
	}
	return (
		isSameForm(before, now, { old, catalogue, allowed, isField }) &&
		isSidework(before, revision, { old, catalogue, allowed }) &&
		[...revision.objects.keys()].every((number) => allowed.has(number))
	)
}

/** The document refers already to an object that was not there: what is put there now would be drawn. */
const isAwaited = (earlier: string, fresh: readonly number[]): boolean =>
	fresh.length > 0 && new RegExp(`(?<!\\d)(?:${fresh.join('|')})\\s+\\d+\\s+R\\b`).test(earlier)

const rootOf = ({ trailer, object }: State): Dictionary => {
	const number = referenced(trailer.get('Root'))
	if (number === undefined) throw notInspectable()
	return readDictionary(object(number))
}

function allow(allowed: Set<number>, reference: string | undefined): void {
	const number = referenced(reference)
	if (number !== undefined) allowed.add(number)
}

/** The pages in their order, each with what it inherits of its size. */
function pagesOf(state: State): Page[] {
	const pages: Page[] = []
	const seen = new Set<number>()
	const visit = (value: string, box: string | undefined, depth: number): void => {
		const number = referenced(value)
		if (number === undefined || depth > DEEPEST || seen.has(number)) throw notInspectable()
		seen.add(number)
		const entries = readDictionary(state.object(number))
		const size = entries.get('MediaBox') ?? box
		if (entries.get('Type') === '/Page') {
			pages.push({ number, entries, area: areaOf(size) ?? 0 })
			return
		}
		const kids = entries.get('Kids') ?? '[]'
		const list = referenced(kids)
		for (const kid of readArray(list === undefined ? kids : state.object(list)))
			visit(kid, size, depth + 1)
	}
	visit(rootOf(state).get('Pages') ?? '', undefined, 0)
	return pages
}

/** Of a rectangle that is written out; undefined of any other. */
function areaOf(rectangle: string | undefined): number | undefined {
	if (!rectangle?.startsWith('[')) return undefined
	const written = readArray(rectangle)
	if (!written.every((side) => /^[+-]?\d*\.?\d+$/.test(side))) return undefined
	const [left = NaN, bottom = NaN, right = NaN, top = NaN] = written.map(Number)
	const area = Math.abs((right - left) * (top - bottom))
	return Number.isFinite(area) ? area : undefined
}

/** What an array has more than before, wherever it stands; its own object may be written again. */
function addedInto(
	before: State,
	now: State,
	old: string | undefined,
	value: string | undefined,
	allowed: Set<number>
): string[] | undefined {
	const [from, to] = [referenced(old), referenced(value)]
	if (from !== undefined && to !== undefined && from !== to) return undefined
	if (from !== undefined) allowed.add(from)
	const array = (state: State, number: number | undefined, inline = '[]') =>
		number === undefined ? inline : state.object(number)
	return addedTo(array(before, from, old), array(now, to, value))
}

/** A new signature field over this revision: alone, as widget of a page, or as a field with its widget. */
function judgeField(
	{ value }: WrittenObject,
	revision: Revision,
	file: File,
	page: Page | undefined
): boolean {
	const own = readDictionary(value)
	const parent = revision.objects.get(referenced(own.get('Parent')) ?? -1)
	if (own.has('Parent') && (!parent || parent.isStream)) return false
	const field = parent ? readDictionary(parent.value) : own
	const keys = [...own.keys(), ...field.keys()]
	if (field.get('FT') !== '/Sig' || !keys.every((key) => FIELD.includes(key))) return false
	return isOver(field.get('V'), revision, file) && isSmall(own, revision, file, page)
}

/** The signature of the field is written in this revision, and is over all of it. */
function isOver(value: string | undefined, revision: Revision, { text, signatures }: File) {
	const written = revision.objects.get(referenced(value) ?? -1)
	if (!written) return false
	const range = readArray(readDictionary(written.value).get('ByteRange') ?? '[]').map(Number)
	const [, length = 0, resume = 0, rest = 0] = range
	const covers = resume + rest
	return (
		written.from < length &&
		resume < written.to &&
		signatures.some((one) => one.intact && one.covers === covers) &&
		covers <= revision.to &&
		text.slice(covers, revision.to).trim() === ''
	)
}

/** A picture, if there is one, is a form of its own in a small rectangle of the page. */
function isSmall(
	widget: Dictionary,
	revision: Revision,
	{ drawn }: File,
	page: Page | undefined
): boolean {
	const area = areaOf(widget.get('Rect') ?? '[0 0 0 0]')
	if (area === undefined) return false
	if (page) {
		const all = (drawn.get(page.number) ?? 0) + area
		if (all > page.area * PICTURE) return false
		drawn.set(page.number, all)
	}
	const looks = widget.get('AP')
	if (looks === undefined) return true
	const states = looks.startsWith('<<') ? [...readDictionary(looks)] : []
	const [[name, form] = ['', '']] = states
	const picture = revision.objects.get(referenced(form) ?? -1)
	return (
		states.length === 1 &&
		name === 'N' &&
		picture !== undefined &&
		picture.isStream &&
		readDictionary(picture.value).get('Subtype') === '/Form' &&
		!readDictionary(picture.value).has('OC')
	)
}

type Compared = {
	readonly old: Dictionary
	readonly catalogue: Dictionary
	readonly allowed: Set<number>
}

/** The form has new signature fields, and is else what it was. */
function isSameForm(
	before: State,
	now: State,
	{ old, catalogue, allowed, isField }: Compared & { isField: (value: string) => boolean }
): boolean {
	const form = (state: State, value: string | undefined): Dictionary => {
		const number = referenced(value)
		return value === undefined
			? new Map()
			: readDictionary(number === undefined ? value : state.object(number))
	}
	const [from, to] = [old.get('AcroForm'), catalogue.get('AcroForm')]
	if (from === to && to === undefined) return true
	if (referenced(from) !== undefined && referenced(from) !== referenced(to)) return false
	if (from === undefined && !isNew(to, before)) return false
	allow(allowed, from)
	const [was, is] = [form(before, from), form(now, to)]
	const mayBring = ['DR', 'DA'].filter((key) => !was.has(key))
	if (!sameBut(was, is, ['Fields', 'SigFlags', ...mayBring])) return false
	const added = addedInto(before, now, was.get('Fields'), is.get('Fields'), allowed)
	return added?.every((field) => isField(field)) ?? false
}

/** What stands inline, or in an object that was not there before. */
const isNew = (value: string | undefined, before: State): boolean => {
	const number = referenced(value)
	return number === undefined || number >= Number(before.trailer.get('Size'))
}

/** DSS, metadata and information: each where it was, or new, and of its own kind before and after. */
function isSidework(
	before: State,
	{ objects, trailer }: Revision,
	{ old, catalogue, allowed }: Compared
): boolean {
	const kinds: [string | undefined, string | undefined, boolean, (value: string) => boolean][] = [
		[old.get('DSS'), catalogue.get('DSS'), false, isSupport],
		[old.get('Metadata'), catalogue.get('Metadata'), true, isMetadata],
		[before.trailer.get('Info'), trailer.get('Info'), false, isInformation]
	]
	return kinds.every(([from, to, isStream, isOfKind]) => {
		if (to !== from && !isNew(to, before)) return false
		const number = referenced(to)
		const written = objects.get(number ?? -1)
		if (!written) return true
		allowed.add(number!)
		return (
			written.isStream === isStream &&
			isOfKind(written.value) &&
			(isNew(to, before) || isOfKind(before.object(number!)))
		)
	})
}

const SUPPORT = ['Type', 'VRI', 'Certs', 'CRLs', 'OCSPs']

/** Certificates and what their issuers say of them (ETSI EN 319 142-1, 5.4.2). */
const isSupport = (value: string): boolean =>
	[...readDictionary(value).keys()].every((key) => SUPPORT.includes(key))

const isMetadata = (value: string): boolean => readDictionary(value).get('Type') === '/Metadata'

/** Texts and names alone. */
const isInformation = (value: string): boolean =>
	[...readDictionary(value).values()].every((entry) => /^(?:[(/]|<(?!<))/.test(entry))
