/** Where and when a batch of an activity may be held. */
import type { CalendarBatch } from '#optimisation/calendar/model.ts'
import type { Activity } from './model.ts'
import type { Week } from './weeks.ts'

/** Forms of learning beside one's work: coaching, mentoring, e-learning, self-study, learning community. */
const AT_WORK = new Set(['C1', 'C2', 'C3', 'C9', 'C10'])

/** Whether it takes people away from their work for its weeks. Source: house rule, docs/rules.md#di-tempat-kerja. */
export const takesAway = ({ formCode }: Pick<Activity, 'formCode'>): boolean =>
	!AT_WORK.has(formCode)

/** Whether it is held in a room of ours: not where people learn at work or are sent elsewhere. */
export const needsRoom = (activity: Pick<Activity, 'formCode' | 'pattern'>): boolean =>
	takesAway(activity) && activity.pattern !== 'pengiriman'

/** Weeks in a row that a batch takes: five days to a week. */
export const weeksNeeded = ({ days }: Pick<Activity, 'days'>): number => Math.ceil(days / 5)

/** In costs of a start: a week away from the composed month, and a week in Ramadan. */
const AWAY_FROM_MONTH = 0.25
const IN_RAMADAN = 2

/**
 * Weeks in which a batch may begin: in its activity's months, where the working days suffice. One that goes on for more
 * weeks may lose a day to holidays in each further one; what goes on beside one's work asks only for open weeks. Source:
 * house rule, docs/rules.md#minggu.
 */
export function startsOf(
	activity: Pick<Activity, 'days' | 'months' | 'formCode'>,
	month: number,
	weeks: readonly Week[]
): CalendarBatch['starts'] {
	const needed = weeksNeeded(activity)
	const inMonth = weeks.flatMap((week, row) => (week.month === month ? [row] : []))
	const distance = (row: number) => Math.min(...inMonth.map((other) => Math.abs(other - row)))
	return weeks.flatMap((week, row) => {
		const taken = weeks.slice(row, row + needed)
		const days = taken.reduce((sum, one) => sum + one.days, 0)
		const fits = taken.length === needed && taken.every((one) => one.days > 0)
		const allowed = [month, ...activity.months].includes(week.month)
		const enough = !takesAway(activity) || days >= activity.days - (needed - 1)
		if (!allowed || !fits || !enough) return []
		const ramadan = taken.some((one) => one.ramadan) ? IN_RAMADAN : 0
		return [{ week: row, cost: distance(row) * AWAY_FROM_MONTH + ramadan }]
	})
}
