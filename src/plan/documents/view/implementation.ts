import { columnChart, stackedChart } from '#platform/documents/charts.ts'
import {
	millions,
	monthShort,
	number,
	percent,
	rupiah,
	rupiahShort
} from '#platform/i18n/format.ts'
import { bandSentence, belowSentence, betterSentence } from '../../explain.ts'
import { goalShort } from '../../words.ts'
import type { BudgetLine, LeftOut, ProgrammeActivity, ProgrammeDocument } from '../model.ts'
import { costOf, seatsOf } from './activities.ts'
import { shareOf, sumOf, type Chart, type Table } from './table.ts'

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)
const QUARTERS = ['I', 'II', 'III', 'IV']

/** Chapter VI: when, with whom, for how much, and what is not in it. */
export function implementationView(document: ProgrammeDocument) {
	const { activities, leftOut, budget, proof, band } = document
	const used = sumOf(activities, costOf)
	return {
		seats: number(sumOf(activities, seatsOf)),
		batches: number(sumOf(activities, ({ batches }) => batches.length)),
		activities: number(activities.length),
		cost: rupiahShort(used),
		monthChart: monthChart(activities),
		byQuarter: byQuarter(activities),
		calendar: calendar(activities),
		partners: partners(activities),
		community: community(activities),
		budget: [
			`Anggaran yang tersedia ${rupiah(budget.total)}.`,
			`Program ini memakai ${rupiah(used)}, atau ${percent(shareOf(used, budget.total))}.`
		],
		sources: budgetTable('Sumber dana', budget.sources),
		agencies: budgetTable('Perangkat daerah', budget.agencies),
		sourceChart: sourceChart(budget.sources),
		proof:
			proof === null
				? null
				: `${betterSentence(proof.gap)} Paling jauh ${percent(proof.gap)} dari rencana terbaik yang mungkin.`,
		band:
			band === null
				? null
				: `${bandSentence(band)} Rata-ratanya ${number(band.mean)} tingkat. ${belowSentence(band, band.counted)}`.trim(),
		leftOut: leftOutTable(leftOut)
	}
}

const batchesIn = (activities: ProgrammeActivity[], months: number[]) =>
	activities.flatMap(({ batches }) => batches).filter(({ month }) => months.includes(month))

function monthChart(activities: ProgrammeActivity[]): Chart {
	const columns = MONTHS.map((month) => {
		const value = sumOf(batchesIn(activities, [month]), ({ seats }) => seats)
		return { label: monthShort(month), value, text: number(value) }
	})
	return {
		svg: columnChart(columns),
		alt: `Kolom: kursi menurut bulan. ${columns.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`
	}
}

function byQuarter(activities: ProgrammeActivity[]): Table {
	const line = (label: string, months: number[]) => {
		const batches = batchesIn(activities, months)
		return [label, number(batches.length), number(sumOf(batches, ({ seats }) => seats))]
	}
	return {
		head: ['Triwulan', 'Angkatan', 'Kursi'],
		rows: QUARTERS.map((quarter, i) => line(quarter, MONTHS.slice(i * 3, i * 3 + 3))),
		foot: line('Jumlah', MONTHS)
	}
}

/** How many batches of each activity begin in each month; nothing where none does. */
const calendar = (activities: ProgrammeActivity[]): Table => ({
	head: ['Kegiatan', ...MONTHS.map(monthShort)],
	rows: activities.map((activity) => [
		activity.title,
		...MONTHS.map((month) => {
			const count = batchesIn([activity], [month]).length
			return count === 0 ? '' : number(count)
		})
	])
})

const partners = (activities: ProgrammeActivity[]): Table => ({
	head: ['Kegiatan', 'Penyelenggara', 'Perangkat daerah mitra', 'Kursi'],
	rows: activities
		.filter(({ partners }) => partners.length > 0)
		.map((activity) => [
			activity.title,
			activity.organiser,
			activity.partners.join('; '),
			number(seatsOf(activity))
		])
})

const community = (activities: ProgrammeActivity[]): Table => ({
	head: ['Kegiatan', 'Bagian masyarakat'],
	rows: activities
		.filter(({ community }) => community !== '')
		.map(({ title, community }) => [title, community])
})

const NO_LIMIT = 'tanpa batas'

function budgetTable(what: string, lines: BudgetLine[]): Table {
	const limits = lines.map(({ limit }) => limit)
	const limit = limits.includes(null) ? null : sumOf(limits, (value) => value ?? 0)
	const row = ({ label, limit, used }: BudgetLine) => [
		label,
		limit === null ? NO_LIMIT : millions(limit),
		millions(used),
		limit === null ? '' : millions(limit - used)
	]
	return {
		head: [what, 'Pagu (Rp juta)', 'Dipakai (Rp juta)', 'Sisa (Rp juta)'],
		rows: lines.map(row),
		foot: row({ label: 'Jumlah', limit, used: sumOf(lines, ({ used }) => used) })
	}
}

function sourceChart(lines: BudgetLine[]): Chart {
	const bars = lines.map(({ label, limit, used }) => {
		const values = [used, Math.max(0, (limit ?? used) - used)]
		return { label, values, texts: values.map(millions) }
	})
	return {
		svg: stackedChart([{ label: 'Dipakai (Rp juta)' }, { label: 'Sisa (Rp juta)' }], bars),
		alt: `Batang bertumpuk: anggaran menurut sumber, dipakai dan sisa dalam juta rupiah. ${bars
			.map(({ label, texts }) => `${label}: ${texts.join(' dan ')}`)
			.join('; ')}.`
	}
}

const leftOutTable = (leftOut: LeftOut[]): Table => ({
	head: ['Kegiatan', 'Tujuan', 'Biaya (Rp juta)', 'Alasan'],
	rows: leftOut.map(({ title, goal, cost, reason }) => [
		title,
		goalShort[goal],
		cost === null ? 'belum dihitung' : millions(cost),
		reason
	])
})
