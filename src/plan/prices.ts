/** Price standards: what a file of them says, and how it differs from what is in force. Pure. */
import type { FieldList } from '#platform/files/match-headers.ts'
import type { Table } from '#platform/files/locate-table.ts'
import { numberIn } from '#platform/files/read-cell.ts'
import { RowReader, type Judged } from '#platform/files/row-reader.ts'
import type { Column } from '#platform/files/write-table.ts'
import type { Certainty } from '#people/model.ts'
import { certaintyWords } from '#people/words.ts'

/** One item with its ceiling; 0: the figure is not known. */
export type PriceRow = { group: string; name: string; unit: string; ceiling: number }

/** A version of the standards. Dates are civil dates, both inside. */
export type PriceStandard = {
	id: string
	name: string
	legalBasis: string
	certainty: Certainty
	validFrom: string
	validTo: string | null
}

/** An item as it counts in a year, with the version that says so. */
export type PriceInForce = PriceRow & { itemId: string } & Pick<
		PriceStandard,
		'legalBasis' | 'certainty' | 'validFrom' | 'validTo'
	> & { standardId: string; standard: string }

export type PriceField = 'group' | 'name' | 'unit' | 'ceiling'

/** Columns of a list of standards, as SIPD and decrees of heads of regions write them. */
export const priceColumns: FieldList<PriceField> = {
	fields: [
		{
			name: 'group',
			label: 'Kelompok',
			headers: 'kelompok, kelompok barang, kelompok standar harga, kategori, jenis'.split(', ')
		},
		{
			name: 'name',
			label: 'Uraian',
			headers:
				'uraian, uraian barang, nama barang, uraian standar harga, spesifikasi, item, nama'.split(
					', '
				),
			required: true
		},
		{ name: 'unit', label: 'Satuan', headers: ['satuan', 'unit'], required: true },
		{
			name: 'ceiling',
			label: 'Harga tertinggi',
			headers:
				'harga tertinggi, batas tertinggi, harga satuan, harga, besaran, biaya, nilai, satuan biaya'.split(
					', '
				),
			required: true
		}
	],
	neverStored: [],
	unneeded: ['no', 'nomor', 'kode', 'kode barang', 'keterangan']
}

const USUAL_GROUP = 'Lain-lain'
const HIGHEST = 10_000_000_000

/** What makes two rows the same item. */
export const itemKey = ({ group, name, unit }: Omit<PriceRow, 'ceiling'>): string =>
	[group, name, unit].map((text) => text.toLowerCase()).join('\n')

/** Judges every row of the tables of one file; an item that stands twice counts where it stands first. */
export function judgePrices(tables: readonly Table<PriceField>[]) {
	const seen = new Map<string, number>()
	return tables.flatMap((table) =>
		table.rows.map((row): Judged<PriceRow> & { sheet: string } => {
			const judged = judgePrice(table, row)
			if (!('values' in judged)) return { ...judged, sheet: table.sheet.name }
			const key = itemKey(judged.values)
			const earlier = seen.get(key)
			seen.set(key, earlier ?? row)
			if (earlier === undefined) return { ...judged, sheet: table.sheet.name }
			const problems = [
				{
					column: 'Uraian',
					reason: `Barang ini sudah ada pada baris ${earlier}. Hapus salah satu.`
				}
			]
			return { row, label: judged.label, problems, sheet: table.sheet.name }
		})
	)
}

function judgePrice(table: Table<PriceField>, row: number): Judged<PriceRow> {
	const reader = new RowReader(table, row, 'name')
	const name = reader.text('name').slice(0, 300)
	const unit = reader.text('unit').slice(0, 60)
	const ceiling = numberIn(reader.cell('ceiling'))
	if (name === '') reader.reject('name', 'Uraiannya kosong. Isi nama barang atau jasanya.')
	if (unit === '') reader.reject('unit', 'Satuannya kosong. Isi, misalnya orang/jam.')
	if (ceiling === undefined || !Number.isInteger(ceiling) || ceiling < 0 || ceiling > HIGHEST)
		reader.reject('ceiling', 'Tulis rupiah bulat tanpa sen, misalnya 900000.')
	if (reader.problems.length > 0) return { row, label: name, problems: reader.problems }
	if (ceiling === 0)
		reader.warn('ceiling', 'Nol berarti besarannya belum diketahui, jadi tidak membatasi.')
	const group = reader.text('group').slice(0, 200) || USUAL_GROUP
	return {
		row,
		label: name,
		values: { group, name, unit, ceiling: ceiling! },
		warnings: reader.warnings
	}
}

export type PriceOutcome = 'new' | 'raised' | 'lowered' | 'unchanged'

/** What a row changes of what is in force; a figure that was not known is new. */
export function priceOutcome(now: number, before: number | undefined): PriceOutcome {
	if (!before) return 'new'
	return now === before ? 'unchanged' : now > before ? 'raised' : 'lowered'
}

/** The columns of the download: it can be filled in and read again. */
export const priceSheet: Column<PriceInForce>[] = [
	{ header: 'Kelompok', value: (row) => row.group, width: 32 },
	{ header: 'Uraian', value: (row) => row.name, width: 48 },
	{ header: 'Satuan', value: (row) => row.unit },
	{ header: 'Harga tertinggi (Rp)', value: (row) => row.ceiling },
	{ header: 'Dasar hukum', value: (row) => row.legalBasis, width: 40 },
	{ header: 'Berlaku mulai', value: (row) => row.validFrom },
	{ header: 'Berlaku sampai', value: (row) => row.validTo },
	{ header: 'Kepastian', value: (row) => certaintyWords[row.certainty] }
]
