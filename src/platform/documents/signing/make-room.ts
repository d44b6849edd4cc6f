import { cannotSignOver } from '../refusals.ts'
import {
	openPdf,
	readDictionary,
	referenced,
	writeDictionary,
	writeText,
	type Dictionary,
	type PdfFile
} from './pdf-file.ts'

/** Who signs, as the signature itself says it. */
export type Signatory = {
	readonly name: string
	/** 'Wali Kota Contoh' */
	readonly title: string
	/** 'Menetapkan', 'Memverifikasi' */
	readonly reason: string
	readonly place: string
	readonly at: Date
}

/** A file with a hole of zeros for a signature over all of it but the hole. */
export type Prepared = {
	readonly bytes: Buffer
	/** The hole with its angle brackets. */
	readonly from: number
	readonly to: number
}

const NUMBER = 10

/**
 * Appends a signature field with an empty signature to a PDF. The bytes before stay as they are, so
 * earlier signatures stay valid; the trailer keeps its /ID and the field is of no size and marked to
 * print, so PDF/A stays PDF/A (ISO 19005-2, 6.3.2 and 6.3.3). `size`: bytes of the signature.
 */
export function makeRoom(pdf: Uint8Array, who: Signatory, size: number): Prepared {
	const file = openPdf(pdf)
	const update = startUpdate(file)
	const field = signatureField(file, update, who, size)
	const page = firstPage(file)
	addAnnotation(file, update, page, field.widget)
	addToForm(file, update, field.widget)
	const bytes = update.finish()
	return fillRange(bytes, size)
}

function startUpdate(file: PdfFile) {
	const changed = new Map<number, string>()
	let next = Number(file.trailer.get('Size'))
	return {
		add(value: string): number {
			changed.set(next, value)
			return next++
		},
		set: (number: number, value: string) => changed.set(number, value),
		finish(): Buffer {
			const pieces = ['\n']
			let at = file.bytes.length + 1
			const table = new Map<number, number>()
			for (const [number, value] of [...changed].sort(([a], [b]) => a - b)) {
				const piece = `${number} 0 obj\n${value}\nendobj\n`
				table.set(number, at)
				pieces.push(piece)
				at += piece.length
			}
			const sections = [...table].map(
				([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
			)
			const trailer: Dictionary = new Map([
				['Size', String(next)],
				...[...file.trailer].filter(([key]) => ['Root', 'Info', 'ID'].includes(key)),
				['Prev', String(file.startxref)]
			])
			pieces.push(`xref\n${sections.join('')}trailer\n${writeDictionary(trailer)}\n`)
			pieces.push(`startxref\n${at}\n%%EOF\n`)
			return Buffer.concat([file.bytes, Buffer.from(pieces.join(''), 'latin1')])
		}
	}
}

type Update = ReturnType<typeof startUpdate>

function signatureField(file: PdfFile, update: Update, who: Signatory, size: number) {
	const blank = ' '.repeat(NUMBER)
	const signature = update.add(
		writeDictionary(
			new Map([
				['Type', '/Sig'],
				['Filter', '/Adobe.PPKLite'],
				['SubFilter', '/ETSI.CAdES.detached'],
				['ByteRange', `[0 ${blank} ${blank} ${blank}]`],
				['Contents', `<${'0'.repeat(size * 2)}>`],
				['Name', writeText(who.name)],
				['Reason', writeText(`${who.reason} sebagai ${who.title}`)],
				['Location', writeText(who.place)],
				['M', `(D:${who.at.toISOString().replaceAll(/[-:T]|\..*/g, '')}Z)`]
			])
		)
	)
	const widget = update.add(
		writeDictionary(
			new Map([
				['Type', '/Annot'],
				['Subtype', '/Widget'],
				['FT', '/Sig'],
				['T', writeText(`Tanda tangan ${signature}`)],
				['TU', writeText(`Tanda tangan elektronik ${who.name}`)],
				['Rect', '[0 0 0 0]'],
				['F', '132'],
				['V', `${signature} 0 R`],
				['P', `${firstPage(file)} 0 R`]
			])
		)
	)
	return { signature, widget }
}

/** The object of the first page. */
function firstPage(file: PdfFile): number {
	const root = readDictionary(file.object(rootOf(file)))
	let number = referenced(root.get('Pages'))
	for (let depth = 0; number !== undefined && depth < 50; depth++) {
		const node = readDictionary(file.object(number))
		if (node.get('Type') === '/Page') return number
		number = referenced(/\d+\s+\d+\s+R/.exec(node.get('Kids') ?? '')?.[0])
	}
	throw cannotSignOver()
}

function rootOf(file: PdfFile): number {
	const root = referenced(file.trailer.get('Root'))
	if (root === undefined || file.trailer.has('Encrypt')) throw cannotSignOver()
	return root
}

function addAnnotation(file: PdfFile, update: Update, page: number, widget: number): void {
	const entries = readDictionary(file.object(page))
	const annotations = entries.get('Annots')
	const list = referenced(annotations)
	if (list !== undefined) {
		update.set(list, joined(file.object(list), widget))
		return
	}
	update.set(page, writeDictionary(entries.set('Annots', joined(annotations, widget))))
}

function addToForm(file: PdfFile, update: Update, widget: number): void {
	const root = readDictionary(file.object(rootOf(file)))
	const earlier = root.get('AcroForm')
	const number = referenced(earlier)
	const form =
		earlier === undefined
			? new Map<string, string>()
			: readDictionary(number === undefined ? earlier : file.object(number))
	const fields = referenced(form.get('Fields'))
	form.set(
		'Fields',
		joined(fields === undefined ? form.get('Fields') : file.object(fields), widget)
	)
	form.set('SigFlags', '3')
	if (number === undefined) {
		const made = update.add(writeDictionary(form))
		update.set(rootOf(file), writeDictionary(root.set('AcroForm', `${made} 0 R`)))
	} else update.set(number, writeDictionary(form))
}

/** An array with one reference more. */
const joined = (array: string | undefined, number: number): string =>
	`${(array ?? '[]').replace(/\]$/, '')} ${number} 0 R]`

/** Says in the signature which bytes it is over. */
function fillRange(bytes: Buffer, size: number): Prepared {
	const from = bytes.lastIndexOf(`<${'0'.repeat(64)}`)
	const to = from + 2 + size * 2
	const at = bytes.lastIndexOf('/ByteRange [0 ', from) + '/ByteRange [0 '.length
	const range = [from, to, bytes.length - to].map((value) => String(value).padEnd(NUMBER)).join(' ')
	bytes.write(range, at, 'latin1')
	return { bytes, from, to }
}
