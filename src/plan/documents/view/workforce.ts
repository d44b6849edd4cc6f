import { employeeKinds } from '#people/model.ts'
import { employeeKindWords } from '#people/words.ts'
import { columnChart, stackedChart } from '#platform/documents/charts.ts'
import { listing, longDate, number } from '#platform/i18n/format.ts'
import type { PivotRow, ProgrammeDocument } from '../model.ts'
import { sumOf, type Chart, type Table } from './table.ts'

const all = ({ counts }: PivotRow) => sumOf(employeeKinds, (kind) => counts[kind])

/** Chapter II: who the employees are. */
export function workforceView({ workforce, hours, dataAsOf, government }: ProgrammeDocument) {
	const rows = workforce.byAgencyKind
	const kinds = employeeKinds.map(
		(kind) => `${number(sumOf(rows, ({ counts }) => counts[kind]))} ${employeeKindWords[kind]}`
	)
	return {
		employees: number(sumOf(rows, all)),
		sentences: [
			`${government.short} memiliki ${number(sumOf(rows, all))} pegawai ASN per ${longDate(dataAsOf)}.`,
			`Mereka terdiri atas ${listing(kinds)}.`
		],
		hours: [
			`Setiap PNS perlu paling sedikit ${number(hours.yearlyMinimum)} jam pelajaran (JP) dalam satu tahun.`,
			`Satu JP sama dengan ${number(hours.minutesPerJp)} menit.`,
			`Tanpa program ini, ${number(hours.owingBefore)} pegawai masih kurang ${number(hours.owedBefore)} JP.`,
			`Dengan program ini, ${number(hours.owingAfter)} pegawai masih kurang ${number(hours.owedAfter)} JP.`
		],
		byAgencyKind: pivot('Tempat bekerja', rows),
		byTier: pivot('Jenjang jabatan', workforce.byTier),
		byEducation: pivot('Pendidikan', workforce.byEducation),
		byAge: pivot('Usia', workforce.byAge),
		tierChart: kindChart('jenjang jabatan', workforce.byTier),
		ageChart: ageChart(workforce.byAge)
	}
}

function pivot(feature: string, rows: PivotRow[]): Table {
	return {
		head: [feature, ...employeeKinds.map((kind) => employeeKindWords[kind]), 'Jumlah'],
		rows: rows.map((row) => [
			row.label,
			...employeeKinds.map((kind) => number(row.counts[kind])),
			number(all(row))
		]),
		foot: [
			'Jumlah',
			...employeeKinds.map((kind) => number(sumOf(rows, ({ counts }) => counts[kind]))),
			number(sumOf(rows, all))
		]
	}
}

function kindChart(feature: string, rows: PivotRow[]): Chart {
	const series = employeeKinds.map((kind) => ({ label: employeeKindWords[kind] }))
	const bars = rows.map(({ label, counts }) => ({
		label,
		values: employeeKinds.map((kind) => counts[kind]),
		texts: employeeKinds.map((kind) => number(counts[kind]))
	}))
	return {
		svg: stackedChart(series, bars),
		alt: `Batang bertumpuk: pegawai menurut ${feature} dan jenis pegawai. Angkanya ada pada tabel.`
	}
}

function ageChart(rows: PivotRow[]): Chart {
	const columns = rows.map((row) => ({ label: row.label, value: all(row), text: number(all(row)) }))
	return {
		svg: columnChart(columns),
		alt: `Kolom: pegawai menurut usia. ${columns.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`
	}
}
