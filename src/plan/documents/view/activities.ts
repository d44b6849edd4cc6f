import type { Route } from '#hours/model.ts'
import { barChart } from '#platform/documents/charts.ts'
import {
	halves,
	listing,
	number,
	percent,
	millions,
	rupiah,
	monthShort
} from '#platform/i18n/format.ts'
import { goals, methods, type Goal, type Method } from '../../model.ts'
import { goalShort, goalWords, methodWords, patternWords } from '../../words.ts'
import type { Indicator, ProgrammeActivity, ProgrammeDocument } from '../model.ts'
import { shareOf, sumOf, type Chart, type Table } from './table.ts'

export const routeWords: Record<Route, string> = {
	education: 'Pendidikan',
	classical: 'Klasikal',
	nonclassical: 'Nonklasikal'
}

export const seatsOf = ({ batches }: ProgrammeActivity) => sumOf(batches, ({ seats }) => seats)
export const costOf = ({ cost }: ProgrammeActivity) => cost ?? 0

/** Chapters IV to VI: what the activities are for, how people learn, what each contains. */
export function activitiesView({ activities, indicators, budget }: ProgrammeDocument) {
	return {
		goals: goals.map((goal) => goalView(goal, activities, indicators)),
		byGoal: byGoal(activities),
		goalChart: goalChart(activities),
		floor: floorSentences(activities, budget.goalFloor),
		methods: Object.fromEntries(
			methods.map((method) => [method, methodSentence(method, activities)])
		),
		byForm: byForm(activities),
		routeChart: routeChart(activities),
		seven: activities.map(sevenRow)
	}
}

function goalView(goal: Goal, activities: ProgrammeActivity[], indicators: Indicator[]) {
	const own = activities.filter((activity) => activity.goal === goal)
	const unset = (value: number | null, word: string) => (value === null ? word : measure(value))
	return {
		key: goal,
		title: goalWords[goal],
		sentence: `Tujuan ini dilayani oleh ${number(own.length)} kegiatan dengan ${number(sumOf(own, seatsOf))} kursi.`,
		indicators: {
			head: ['Indikator', 'Satuan', 'Keadaan awal', 'Sasaran', 'Sumber data'],
			rows: indicators
				.filter((indicator) => indicator.goal === goal)
				.map(({ name, unit, baseline, target, source }) => [
					name,
					unit,
					unset(baseline, 'belum diketahui'),
					unset(target, 'belum ditetapkan'),
					source
				])
		} satisfies Table
	}
}

/** With as many decimals as it has, at most two. */
const measure = (value: number) =>
	number(value, [0, 1].find((decimals) => Number(value.toFixed(decimals)) === value) ?? 2)

function byGoal(activities: ProgrammeActivity[]): Table {
	const seats = sumOf(activities, seatsOf)
	const line = (label: string, own: ProgrammeActivity[]) => [
		label,
		number(own.length),
		number(sumOf(own, ({ batches }) => batches.length)),
		number(sumOf(own, seatsOf)),
		percent(shareOf(sumOf(own, seatsOf), seats)),
		millions(sumOf(own, costOf))
	]
	return {
		head: ['Tujuan', 'Kegiatan', 'Angkatan', 'Kursi', 'Bagian kursi', 'Biaya (Rp juta)'],
		rows: goals.map((goal) =>
			line(
				goalShort[goal],
				activities.filter((activity) => activity.goal === goal)
			)
		),
		foot: line('Jumlah', activities)
	}
}

function goalChart(activities: ProgrammeActivity[]): Chart {
	const bars = goals.map((goal) => {
		const value = sumOf(
			activities.filter((activity) => activity.goal === goal),
			seatsOf
		)
		return { label: goalShort[goal], value, text: `${number(value)} kursi` }
	})
	return { svg: barChart(bars), alt: told('kursi menurut tujuan', bars) }
}

function floorSentences(activities: ProgrammeActivity[], floor: number): string[] {
	const seats = sumOf(activities, seatsOf)
	const below = goals.filter(
		(goal) =>
			sumOf(
				activities.filter((activity) => activity.goal === goal),
				seatsOf
			) <
			floor * seats
	)
	return [
		`Setiap tujuan diupayakan mendapat paling sedikit ${measure(floor * 100)}% dari seluruh kursi.`,
		below.length === 0
			? 'Batas itu terpenuhi untuk keempat tujuan.'
			: `Yang belum mencapai batas itu: ${listing(below.map((goal) => goalShort[goal]))}.`
	]
}

function methodSentence(method: Method, activities: ProgrammeActivity[]): string {
	const own = activities.filter((activity) => activity.method === method)
	if (own.length === 0) return `${methodWords[method]}: tidak ada kegiatan pada tahun ini.`
	return `${methodWords[method]}: ${number(own.length)} kegiatan, ${number(sumOf(own, seatsOf))} kursi.`
}

function byForm(activities: ProgrammeActivity[]): Table {
	const line = (label: string, route: string, own: ProgrammeActivity[]) => [
		label,
		route,
		number(own.length),
		number(sumOf(own, seatsOf)),
		number(sumOf(own, (activity) => activity.jp * seatsOf(activity)))
	]
	return {
		head: ['Bentuk', 'Jalur', 'Kegiatan', 'Kursi', 'JP seluruh peserta'],
		rows: Map.groupBy(activities, ({ form }) => form)
			.entries()
			.map(([form, own]) => line(form, routeWord(own[0]!), own))
			.toArray()
			.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'id')),
		foot: line('Jumlah', '', activities)
	}
}

function routeChart(activities: ProgrammeActivity[]): Chart {
	const bars = (Object.keys(routeWords) as Route[]).map((route) => {
		const own = activities.filter((activity) => activity.route === route)
		const value = sumOf(own, (activity) => activity.jp * seatsOf(activity))
		return { label: routeWords[route], value, text: `${number(value)} JP` }
	})
	return { svg: barChart(bars), alt: told('JP seluruh peserta menurut jalur', bars) }
}

const told = (what: string, bars: { label: string; text: string }[]) =>
	`Batang: ${what}. ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`

const routeWord = ({ route }: ProgrammeActivity) => (route === null ? '' : routeWords[route])

/** One activity of the table with the seven contents, in the law's order, and its reason. */
function sevenRow(activity: ProgrammeActivity) {
	const months = [...new Set(activity.batches.map(({ month }) => month))].toSorted((a, b) => a - b)
	const seats = seatsOf(activity)
	return {
		title: activity.title,
		code: activity.code,
		goal: goalShort[activity.goal] + (activity.mandatory ? ', wajib' : ''),
		reason: activity.reason,
		cells: [
			activity.competencies.map(({ name }) => name).join('; '),
			`${activity.audience}; ${number(seats)} orang`,
			`${activity.form}; ${routeWord(activity).toLowerCase()}; ${halves(activity.jp)} JP`,
			activity.organiser +
				(activity.pattern === null ? '' : `; ${patternWords[activity.pattern].toLowerCase()}`),
			`${months.map(monthShort).join(', ')}; ${number(activity.batches.length)} angkatan, ${number(activity.days)} hari`,
			activity.curriculum,
			rupiah(costOf(activity)) + (activity.source === '' ? '' : `; ${activity.source}`)
		]
	}
}
