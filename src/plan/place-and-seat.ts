import { checkCalendar } from '#optimisation/calendar/check-calendar.ts'
import { checkSeating } from '#optimisation/calendar/check-seating.ts'
import {
	USUAL_CALENDAR_SETTINGS,
	USUAL_SEAT_SETTINGS,
	type CalendarProblem,
	type Scheduled,
	type Watching
} from '#optimisation/calendar/model.ts'
import { solveCalendar } from '#optimisation/calendar/solve-calendar.ts'
import { solveSeats } from '#optimisation/calendar/solve-seats.ts'
import { seatProblemOf, type PosedCalendar } from './calendar-problem.ts'
import type { FoundCalendar } from './from-calendar.ts'

/**
 * Places the batches, then seats the people. Independent checkers judge both; where they disagree, that is a defect and it
 * throws. The same problem gives the same calendar.
 */
export async function placeAndSeat(
	posed: PosedCalendar,
	watching: Watching = {}
): Promise<FoundCalendar> {
	const { problem, scheduled } = await place(posed.problem, watching)
	const { calendar, leftOut, gap, stopped } = scheduled
	const seats = seatProblemOf(posed, calendar)
	const { seating, unseated } = solveSeats(seats, USUAL_SEAT_SETTINGS, watching)
	const [wrong] = [
		...checkCalendar(problem, calendar).violations,
		...checkSeating(seats, seating).violations
	]
	if (wrong) throw new Error(`the checker disagrees: ${JSON.stringify(wrong)}`)
	return { calendar, seating, leftOut, unseated, gap, stopped }
}

/** Keeping many people's batches apart is a wish: pairs that leave a batch without a week are given up. */
async function place(
	problem: CalendarProblem,
	watching: Watching
): Promise<{ problem: CalendarProblem; scheduled: Scheduled }> {
	const scheduled = await solveCalendar(problem, USUAL_CALENDAR_SETTINGS, watching)
	const stuck = new Set(
		scheduled.leftOut
			.filter(({ blocks }) => blocks.some(({ rule }) => rule === 'group'))
			.map(({ batch }) => batch)
	)
	const groups = problem.groups.filter((group) => !group.some((batch) => stuck.has(batch)))
	if (groups.length === problem.groups.length || watching.stop?.()) return { problem, scheduled }
	return place({ ...problem, groups }, watching)
}
