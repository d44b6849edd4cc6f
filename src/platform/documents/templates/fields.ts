/** What an office's own template may say of a paper, by name. Derived from the paper's blocks, so that every kind has it. Pure. */
import {
	layOut,
	markerOf,
	NAMELESS,
	type Block,
	type Paper,
	type PaperTable,
	type Signer
} from '../paper.ts'
import { isList, type Field, type ListField } from './field.ts'

/** The field that is a picture: the mark by which the paper is checked. */
export const QR = 'qr'

/** 'Biaya (Rp)' → 'biaya_rp' */
export const nameOf = (label: string): string =>
	label
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '_')
		.replaceAll(/^_+|_+$/g, '') || 'kolom'

/** The same names for columns that share a head: 'jumlah', 'jumlah_2'. */
export function columnNames(heads: readonly string[]): string[] {
	const seen = new Map<string, number>()
	return heads.map((head) => {
		const name = nameOf(head)
		const times = (seen.get(name) ?? 0) + 1
		seen.set(name, times)
		return times === 1 ? name : `${name}_${times}`
	})
}

/** Names of a signature's parts, the first signer's without a number. */
export const signerNames = (place: number) => {
	const prefix = place === 0 ? 'ttd' : `ttd${place + 1}`
	return {
		heading: `${prefix}_tempat_tanggal`,
		title: `${prefix}_jabatan`,
		note: `${prefix}_keterangan`,
		name: `${prefix}_nama`,
		rank: `${prefix}_pangkat`,
		nip: `${prefix}_nip`
	}
}

export const annexName = (place: number): string => `lampiran_${place + 1}`
export const footOf = (name: string): string => `${name}_jumlah`
export const tableName = ({ name, caption }: PaperTable): string =>
	name ?? nameOf(caption ?? 'tabel')

/** Everything that can be said of a paper, each name once; the first that has a name keeps it. */
export function fieldsOf(paper: Paper): Field[] {
	const sections = layOut(paper)
	const all: Field[] = [
		...(paper.fields ?? []).map(({ name, meaning, text }) => ({ name, meaning, example: text })),
		{ name: 'judul', meaning: 'Judul naskah', example: paper.title },
		{ name: 'pemerintah', meaning: 'Nama pemerintah daerah', example: paper.author },
		list(
			'kop',
			'Baris kop naskah',
			['baris'],
			paper.letterhead.map((baris) => ({ baris }))
		),
		{ name: 'kaki', meaning: 'Catatan di kaki halaman', example: paper.note ?? '' },
		...annexes(sections.map(({ annex }) => annex ?? [])),
		...paper.sections.flatMap(({ blocks }) => blocks.flatMap(fieldsOfBlock)),
		{
			name: 'alamat_periksa',
			meaning: 'Alamat untuk memeriksa keaslian naskah',
			example: paper.check?.url ?? ''
		},
		{ name: QR, meaning: 'Gambar kode QR ke alamat itu', example: '' }
	]
	return all.filter(({ name }, at) => all.findIndex((field) => field.name === name) === at)
}

/** What stands for each name in this paper; the picture is put by who fills the template. */
export const valuesOf = (paper: Paper): Record<string, string | ListField['rows']> =>
	Object.fromEntries(
		fieldsOf(paper).map((field) => [field.name, isList(field) ? field.rows : field.example])
	)

const list = (
	name: string,
	meaning: string,
	columns: readonly (string | { name: string; meaning: string })[],
	rows: ListField['rows']
): ListField => ({
	...{ name, meaning, rows },
	columns: columns.map((one) => (typeof one === 'string' ? { name: one, meaning: one } : one))
})

const annexes = (lines: readonly (readonly string[])[]): Field[] =>
	lines
		.filter((annex) => annex.length > 0)
		.map((annex, place) => ({
			name: annexName(place),
			meaning: `Baris di atas lampiran ke-${place + 1}`,
			example: annex.join('\n')
		}))

function fieldsOfBlock(block: Block): Field[] {
	switch (block.type) {
		case 'text':
			return block.name
				? [{ name: block.name, meaning: `Paragraf “${short(block.text)}”`, example: block.text }]
				: []
		case 'facts':
			return block.rows.map(([label, text]) => ({
				...{ name: nameOf(label), meaning: `Isi “${label}”`, example: text }
			}))
		case 'clauses':
			return [clauseField(block)]
		case 'list':
			return block.name
				? [items(block.name, `Daftar ${block.name}`, block.items, block.marker)]
				: []
		case 'table':
			return tableFields(block)
		case 'signatures':
			return block.signers.flatMap(signerFields)
		default:
			return []
	}
}

const SHORT = 40
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text)

const items = (
	name: string,
	meaning: string,
	texts: readonly string[],
	marker: 'letters' | 'numbers' | 'dash' | undefined
) =>
	list(
		name,
		meaning,
		[
			{ name: 'tanda', meaning: 'huruf atau nomornya' },
			{ name: 'isi', meaning: 'kalimatnya' }
		],
		texts.map((isi, n) => ({ tanda: marker === 'dash' ? '–' : markerOf(marker, n), isi }))
	)

function clauseField({ label, items: texts, marker }: Block & { type: 'clauses' }): Field {
	const name = nameOf(label)
	return marker
		? items(name, `Butir “${label}”`, texts, marker)
		: { name, meaning: `Isi “${label}”`, example: texts.join('\n') }
}

function tableFields(table: PaperTable): Field[] {
	const name = tableName(table)
	const names = columnNames(table.columns.map(({ head }) => head))
	const columns = table.columns.map(({ head }, n) => ({ name: names[n]!, meaning: head }))
	const rowOf = (cells: readonly string[]) =>
		Object.fromEntries(names.map((column, n) => [column, cells[n] ?? '']))
	const said = table.caption ?? name
	return [
		list(name, `Baris tabel “${said}”`, columns, table.rows.map(rowOf)),
		...(table.foot
			? [list(footOf(name), `Baris jumlah tabel “${said}”`, columns, [rowOf(table.foot)])]
			: [])
	]
}

function signerFields(signer: Signer, place: number): Field[] {
	const names = signerNames(place)
	return [
		{ name: names.heading, meaning: 'Tempat dan tanggal', example: signer.heading.join('\n') },
		{ name: names.title, meaning: 'Jabatan penandatangan', example: signer.title },
		{
			name: names.note,
			meaning: 'Keterangan tanda tangan elektronik',
			example: signer.electronic ? 'Ditandatangani secara elektronik' : ''
		},
		{ name: names.name, meaning: 'Nama penandatangan', example: signer.name || NAMELESS },
		{ name: names.rank, meaning: 'Pangkat penandatangan', example: signer.rank },
		{ name: names.nip, meaning: 'NIP penandatangan', example: signer.nip && `NIP ${signer.nip}` }
	]
}
