import type { DayData } from './calendar.ts'

/** One week of a year, Monday to Sunday, by its number in ISO 8601. */
export type Week = {
	number: number
	monday: string
	sunday: string
	/** 1..12: the month of its Thursday. */
	month: number
	/** Monday to Friday without those on which nothing is held: 0..5. */
	days: number
	/** At least one working day is in Ramadan. */
	ramadan: boolean
	/** What takes working days away, each once, in order. */
	names: string[]
}

const DAY = 86_400_000
const THURSDAY = 3

const civil = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The Monday on or before a civil date. */
export function mondayOf(date: string): string {
	const time = Date.parse(date)
	return civil(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY)
}

/** The civil date `days` after another. */
export const dayAfter = (date: string, days: number): string => civil(Date.parse(date) + days * DAY)

/**
 * Weeks of a year by ISO 8601: Monday first, and each belongs to the year of its Thursday, so there are 52 or 53. Source:
 * docs/rules.md#minggu.
 */
export function weeksOf(year: number, days: readonly DayData[]): Week[] {
	const first = mondayOf(`${year}-01-04`)
	const next = mondayOf(`${year + 1}-01-04`)
	const count = Math.round((Date.parse(next) - Date.parse(first)) / DAY / 7)
	return Array.from({ length: count }, (_, i) => {
		const monday = dayAfter(first, 7 * i)
		const working = Array.from({ length: 5 }, (_, d) => dayAfter(monday, d))
		const on = (date: string) => days.filter((d) => d.firstOn <= date && date <= d.lastOn)
		const off = (date: string) => on(date).filter(({ kind }) => kind !== 'ramadan')
		const held = working.filter((date) => off(date).length === 0)
		return {
			number: i + 1,
			monday,
			sunday: dayAfter(monday, 6),
			month: Number(dayAfter(monday, THURSDAY).slice(5, 7)),
			days: held.length,
			ramadan: held.some((date) => on(date).some(({ kind }) => kind === 'ramadan')),
			names: [...new Set(working.flatMap(off).map(({ name }) => name))]
		}
	})
}
