/**
 * Learning as SIASN keeps it: `rw_diklat` for structural training, `rw_kursus` for all else, in their columns. What only SIASN
 * knows (its ids) stays empty. `cakupan` stands behind them, since our own import needs it. Pure.
 * Source: docs/rules.md#siasn.
 */
import type { Column } from '#platform/files/write-table.ts'

export const siasnKinds = ['kursus', 'diklat'] as const
export type SiasnKind = (typeof siasnKinds)[number]

/** What stands in the ledger of one course, whose it is, and the JP on its certificate. Dates are civil. */
export type SiasnRow = {
	nip: string
	title: string
	form: string
	organiser: string
	certificate: string | null
	startedOn: string | null
	completedOn: string
	international: boolean
	jp: number
}

/** The form that is structural training. */
export const STRUCTURAL = 'B1'

/** '16-02-2026' */
const dayFirst = (date: string | null): string => (date ?? '').split('-').reverse().join('-')
const scope = ({ international }: SiasnRow) => (international ? 'Internasional' : 'Nasional')
const empty = (header: string): Column<SiasnRow> => ({ header, value: () => '' })

const nip: Column<SiasnRow> = { header: 'nipBaru', value: (row) => row.nip, width: 22 }
const hours: Column<SiasnRow> = { header: 'jumlahJam', value: ({ jp }) => jp }
const organiser: Column<SiasnRow> = {
	header: 'institusiPenyelenggara',
	value: (row) => row.organiser,
	width: 40
}
const scopeColumn: Column<SiasnRow> = { header: 'cakupan', value: scope }

export const siasnColumns: Record<SiasnKind, readonly Column<SiasnRow>[]> = {
	kursus: [
		nip,
		empty('jenisKursusId'),
		{ header: 'jenisKursusNama', value: ({ form }) => form, width: 30 },
		empty('jenisDiklatId'),
		{ header: 'namaKursus', value: ({ title }) => title, width: 44 },
		{ header: 'noSertipikat', value: ({ certificate }) => certificate, width: 26 },
		{ header: 'tahunKursus', value: ({ completedOn }) => completedOn.slice(0, 4) },
		{ header: 'tanggalKursus', value: ({ startedOn }) => dayFirst(startedOn) },
		{ header: 'tanggalSelesaiKursus', value: ({ completedOn }) => dayFirst(completedOn) },
		hours,
		organiser,
		empty('jenisKursusSertifikat'),
		empty('path'),
		scopeColumn
	],
	diklat: [
		nip,
		empty('latihanStrukturalId'),
		{ header: 'latihanStrukturalNama', value: ({ title }) => title, width: 44 },
		{ header: 'nomor', value: ({ certificate }) => certificate, width: 26 },
		{ header: 'tanggal', value: ({ startedOn }) => dayFirst(startedOn) },
		{ header: 'tanggalSelesai', value: ({ completedOn }) => dayFirst(completedOn) },
		{ header: 'tahun', value: ({ completedOn }) => completedOn.slice(0, 4) },
		hours,
		organiser,
		empty('path'),
		scopeColumn
	]
}
