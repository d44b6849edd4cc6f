/** When a batch is held again. Pure; source: docs/rules.md#deret-angkatan. */
import { dayAfter } from '#plan/weeks.ts'

export const rhythms = ['once', 'month', 'quarter'] as const
export type Rhythm = (typeof rhythms)[number]

const MONTHS: Record<Exclude<Rhythm, 'once'>, number> = { month: 1, quarter: 3 }

const DAY = 86_400_000

type Days = { firstOn: string; lastOn: string }

/** The same day `months` later, or the last day of that month. */
export function monthsAfter(date: string, months: number): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
		.toISOString()
		.slice(0, 10)
}

/** First days of the batches of a series, from `firstOn` to `until`, at most `most`. */
export function seriesDays(
	firstOn: string,
	rhythm: Rhythm,
	until: string | null,
	most: number
): string[] {
	if (rhythm === 'once' || !until) return [firstOn]
	const days: string[] = []
	for (let n = 0; days.length < most; n++) {
		const day = monthsAfter(firstOn, n * MONTHS[rhythm])
		if (day > until) break
		days.push(day)
	}
	return days
}

/** The day itself, or the next one that is no weekend and on which something is held. */
export function workingDayFrom(date: string, off: readonly Days[]): string {
	const weekday = new Date(date).getUTCDay()
	const isOff = off.some(({ firstOn, lastOn }) => firstOn <= date && date <= lastOn)
	return weekday === 0 || weekday === 6 || isOff ? workingDayFrom(dayAfter(date, 1), off) : date
}

/**
 * The days of a batch that is held again from `first` on: as far apart as they were, each on a working day, and days that were
 * different stay so. `days` in order, a day for each session.
 */
export function daysAgain(days: readonly string[], first: string, off: readonly Days[]): string[] {
	const found: string[] = []
	for (const [i, day] of days.entries()) {
		const last = found.at(-1)
		if (last && day === days[i - 1]) {
			found.push(last)
			continue
		}
		const wished = dayAfter(first, (Date.parse(day) - Date.parse(days[0]!)) / DAY)
		found.push(workingDayFrom(last && wished <= last ? dayAfter(last, 1) : wished, off))
	}
	return found
}
