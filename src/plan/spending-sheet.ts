/** Commitments and payments as a table: what a file says of them, and what the download has. Pure. */
import type { Table } from '#platform/files/locate-table.ts'
import type { FieldList } from '#platform/files/match-headers.ts'
import { dateIn, numberIn } from '#platform/files/read-cell.ts'
import { RowReader, type Judged } from '#platform/files/row-reader.ts'
import type { Column } from '#platform/files/write-table.ts'
import type { SpendingRow } from './server/store/spending.ts'
import type { DocumentKind } from './spending.ts'
import { documentWords, spendingWords } from './words.ts'

export type SpendingField =
	| 'document'
	| 'number'
	| 'datedOn'
	| 'amount'
	| 'account'
	| 'source'
	| 'activity'
	| 'batch'
	| 'settles'
	| 'description'

const field = (name: SpendingField, label: string, headers: string, required = false) => ({
	name,
	label,
	headers: headers.split(', '),
	required
})

export const spendingColumns: FieldList<SpendingField> = {
	fields: [
		field('document', 'Jenis dokumen', 'jenis dokumen, dokumen, jenis, jenis bukti'),
		field(
			'number',
			'Nomor',
			'nomor, nomor dokumen, no dokumen, no bukti, nomor bukti, no sp2d',
			true
		),
		field('datedOn', 'Tanggal', 'tanggal, tanggal dokumen, tgl, tgl dokumen', true),
		field('amount', 'Jumlah', 'jumlah, nilai, nominal, realisasi, jumlah rupiah', true),
		field('account', 'Kode rekening', 'kode rekening, rekening, kode akun, akun'),
		field('source', 'Sumber dana', 'sumber dana, sumber, dana'),
		field('activity', 'Kode kegiatan', 'kode kegiatan, kode'),
		field('batch', 'Angkatan', 'angkatan, angkatan ke'),
		field('settles', 'Membayar SPK', 'membayar spk, nomor spk, no spk, spk'),
		field('description', 'Uraian', 'uraian, keterangan, untuk pembayaran')
	],
	neverStored: [],
	unneeded: ['no', 'catatan', 'kegiatan', 'keadaan']
}

/** A row as the file says it, before names are looked up. */
export type SpendingText = {
	document: DocumentKind
	number: string
	datedOn: string
	amount: number
	account: string
	source: string
	/** Code of the activity. */
	activity: string
	batch: number | null
	/** Number of the commitment that it pays. */
	settles: string
	description: string
}

export function judgeSpendingRow(
	table: Table<SpendingField>,
	row: number,
	year: number
): Judged<SpendingText> {
	const reader = new RowReader(table, row, 'number')
	const number = reader.text('number').slice(0, 100)
	const datedOn = dateIn(reader.cell('datedOn'))
	const amount = numberIn(reader.cell('amount'))
	const account = reader.text('account')
	const batch = numberIn(reader.cell('batch'))
	if (number === '') reader.reject('number', 'Nomornya kosong. Isi nomor dokumennya.')
	if (!datedOn) reader.reject('datedOn', 'Tulis tanggalnya, misalnya 15-06-2027.')
	else if (!datedOn.startsWith(`${year}-`))
		reader.reject('datedOn', `Tanggalnya bukan di ${year}. Catat di tahun anggarannya.`)
	if (amount === undefined || !Number.isSafeInteger(amount) || amount <= 0)
		reader.reject('amount', 'Tulis rupiah bulat di atas nol, misalnya 12500000.')
	if (account !== '' && !/^\d(\.\d{2})+$/.test(account))
		reader.reject('account', 'Tulis rekening seperti 5.04.02, atau kosongkan.')
	const document = documentIn(reader.text('document'), number)
	if (!document) reader.reject('document', 'Tulis SPK, SPJ, SP2D, atau Bukti lain.')
	if (reader.problems.length > 0) return { row, label: number, problems: reader.problems }
	return {
		row,
		label: number,
		values: {
			document: document!,
			number,
			datedOn: datedOn!,
			amount: amount!,
			account,
			source: reader.text('source'),
			activity: reader.text('activity').toUpperCase(),
			batch: batch && Number.isInteger(batch) && batch > 0 ? batch : null,
			settles: reader.text('settles'),
			description: reader.text('description').slice(0, 300)
		},
		warnings: reader.warnings
	}
}

/** By its column, else by what the number begins with. */
function documentIn(text: string, number: string): DocumentKind | undefined {
	const word = /sp2d|spj|spk|lain/i.exec(text || number)?.[0].toLowerCase()
	if (word === 'lain') return 'other'
	return word ? (word as DocumentKind) : text === '' ? 'other' : undefined
}

/** All entries, also those taken back and the rows that do so: their sum is what stands. */
export const spendingSheet: Column<SpendingRow>[] = [
	{ header: 'Tanggal', value: (row) => row.datedOn },
	{ header: 'Jenis dokumen', value: (row) => documentWords[row.document] },
	{ header: 'Nomor', value: (row) => row.number, width: 28 },
	{ header: 'Catatan', value: (row) => spendingWords[row.kind] },
	{ header: 'Kode rekening', value: (row) => row.account },
	{ header: 'Sumber dana', value: (row) => row.source || `Peserta ${row.agency}`, width: 28 },
	{ header: 'Kode kegiatan', value: (row) => row.code },
	{ header: 'Kegiatan', value: (row) => row.title, width: 40 },
	{ header: 'Angkatan', value: (row) => row.batch },
	{ header: 'Jumlah (Rp)', value: (row) => row.amount },
	{ header: 'Belum dibayar (Rp)', value: (row) => row.outstanding || null },
	{ header: 'Membayar SPK', value: (row) => row.settles, width: 28 },
	{ header: 'Uraian', value: (row) => row.description, width: 40 },
	{
		header: 'Keadaan',
		value: (row) => (row.reversesId ? 'pembalik' : row.reversed ? 'dibalik' : '')
	},
	{ header: 'Alasan pembalikan', value: (row) => row.reason, width: 40 }
]
