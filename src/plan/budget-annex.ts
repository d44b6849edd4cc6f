/** The annex of the RKA as sheets of a workbook. Pure. */
import type { Value, WrittenSheet } from '#platform/files/write-table.ts'
import { rupiah } from '#platform/i18n/format.ts'
import { sumOf, type Quarters } from './costs.ts'
import type { BudgetView } from './server/show-budget-lines.ts'

type Line = BudgetView['lines'][number]

const QUARTERS = ['I', 'II', 'III', 'IV'].map((quarter) => ({
	header: `Triwulan ${quarter} (Rp)`,
	width: 18
}))

/** Rupiah of lines, whole and by quarter. */
const amountsOf = (lines: readonly Line[]): number[] => [
	sumOf(lines.map(({ amount }) => amount)),
	...[0, 1, 2, 3].map((at) => sumOf(lines.map(({ quarters }) => quarters[at]!)))
]

/** Lines by sub-kegiatan and account, each account with its sum, and the sum of all: the plan's cost to the rupiah. */
export function budgetAnnex(
	view: BudgetView,
	{ year, government }: { year: number; government: string }
): WrittenSheet[] {
	return [
		detail(view.lines),
		accounts(view.accounts),
		activities(view),
		about([
			['Pemerintah daerah', government],
			['Tahun anggaran', String(year)],
			['Dasar', view.run.accepted ? 'Rencana tahun ini' : 'Susunan yang belum diterima'],
			['Biaya rencana', rupiah(view.run.cost)]
		])
	]
}

function detail(lines: readonly Line[]): WrittenSheet {
	const sorted = lines.toSorted(
		(a, b) =>
			compare(a.subActivity, b.subActivity) ||
			compare(a.account, b.account) ||
			compare(a.code, b.code)
	)
	const groups = [
		...Map.groupBy(sorted, ({ subActivity, account }) => `${subActivity}\n${account}`)
	]
	const blank = (label: string, own: readonly Line[]): Value[] => [
		...[label, '', '', '', '', '', '', '', ''],
		...amountsOf(own),
		''
	]
	return {
		name: 'Rincian',
		columns: [
			{ header: 'Sub kegiatan', width: 40 },
			{ header: 'Kode rekening', width: 18 },
			{ header: 'Rekening', width: 32 },
			{ header: 'Kode kegiatan', width: 14 },
			{ header: 'Kegiatan', width: 40 },
			{ header: 'Uraian', width: 32 },
			{ header: 'Volume', width: 10 },
			{ header: 'Satuan', width: 14 },
			{ header: 'Harga satuan (Rp)', width: 18 },
			{ header: 'Jumlah (Rp)', width: 18 },
			...QUARTERS,
			{ header: 'Sumber dana', width: 16 }
		],
		rows: [
			...groups.flatMap(([, own]) => [
				...own.map((line): Value[] => [
					...[line.subActivity, line.account, line.accountName, line.code, line.title],
					...[line.label, line.units, line.unit, line.price, line.amount, ...line.quarters],
					line.source
				]),
				blank(`Jumlah rekening ${own[0]!.account || 'yang belum diisi'}`, own)
			]),
			blank('Jumlah seluruhnya', lines)
		]
	}
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function accounts(needs: BudgetView['accounts']): WrittenSheet {
	const quarter = (at: number) => sumOf(needs.map(({ quarters }) => quarters[at]!))
	const total: Quarters = [quarter(0), quarter(1), quarter(2), quarter(3)]
	return {
		name: 'Rekening',
		columns: [
			{ header: 'Kode rekening', width: 18 },
			{ header: 'Rekening', width: 40 },
			{ header: 'Sub kegiatan', width: 40 },
			{ header: 'Jumlah (Rp)', width: 18 },
			...QUARTERS
		],
		rows: [
			...needs.map(({ account, name, subActivity, total, quarters }): Value[] => [
				...[account, name, subActivity, total],
				...quarters
			]),
			['Jumlah', '', '', sumOf(needs.map((need) => need.total)), ...total]
		]
	}
}

const activities = ({ activities }: BudgetView): WrittenSheet => ({
	name: 'Kegiatan',
	columns: [
		{ header: 'Kode kegiatan', width: 14 },
		{ header: 'Kegiatan', width: 50 },
		{ header: 'Sumber dana', width: 16 },
		{ header: 'Kursi', width: 10 },
		{ header: 'Biaya (Rp)', width: 18 }
	],
	rows: [
		...activities.map(({ code, title, source, seats, cost }) => [code, title, source, seats, cost]),
		[
			...['Jumlah', '', ''],
			sumOf(activities.map(({ seats }) => seats)),
			sumOf(activities.map(({ cost }) => cost))
		]
	]
})

const about = (rows: [string, string][]): WrittenSheet => ({
	name: 'Keterangan',
	columns: [
		{ header: 'Hal', width: 24 },
		{ header: 'Isi', width: 60 }
	],
	rows
})
