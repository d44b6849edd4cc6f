import { expect, test } from 'vitest'
import {
	NOTHING_FIXED,
	type CalendarBatch,
	type SeatProblem
} from '#optimisation/calendar/model.ts'
import { clashing } from './clashing.ts'
import { spread, type Frame, type Load } from './spread.ts'

const batch = (starts: number[]): CalendarBatch => ({
	...{ activity: 0, duration: 1, seats: 1, online: true, facilitators: null },
	starts: starts.map((week) => ({ week, cost: 0 })),
	fixed: NOTHING_FIXED
})
const load = (people: number[], given: Partial<Load> = {}): Load => ({
	...{ people, away: true, month: 1, pool: null },
	...given
})
/** One unit of four, of which two may be away. */
const seats: SeatProblem = {
	weeks: 4,
	units: [{ size: 4, mostAway: 2 }],
	people: [0, 1, 2, 3].map(() => ({ unit: 0, leave: [] })),
	activities: []
}
const frame: Frame = { pools: {}, months: [1, 1, 2, 2] }
const best = (starts: CalendarBatch['starts'][]) =>
	starts.map((own) => own.toSorted((a, b) => a.cost - b.cost)[0]!.week)

test('batches of the same people, or of a unit that could not spare them, go apart', () => {
	const batches = [batch([0, 1, 2]), batch([0, 1, 2]), batch([0, 1, 2])]
	const loads = [load([0, 1]), load([2, 3]), load([0, 3])]
	expect(new Set(best(spread(batches, loads, seats, frame))).size).toBe(3)
})

test('what takes nobody away may share a week', () => {
	const loads = [load([0, 1], { away: false }), load([0, 1], { away: false })]
	const starts = spread([batch([0, 1]), batch([0, 1])], loads, seats, frame)
	expect(starts.flat().map(({ cost }) => cost)).toEqual([0, 0, 0, 0])
})

test('leave counts', () => {
	const people = [[0], [0], [], []].map((leave) => ({ unit: 0, leave }))
	expect(best(spread([batch([0, 1])], [load([2])], { ...seats, people }, frame))).toEqual([1])
})

test.each([
	[
		[3, 2],
		[2, 3]
	],
	[
		[3, 1],
		[0, 1]
	]
])('days of a pool %j leave weeks %j', (days, weeks) => {
	const people = [[0, 1], [0, 1], [], []].map((leave) => ({ unit: 0, leave }))
	const pools = { p: [...days, ...Array<number>(10).fill(0)] }
	const taken = [load([2], { pool: { name: 'p', days: 2 } })]
	const [starts] = spread([batch([0, 1, 2, 3])], taken, { ...seats, people }, { ...frame, pools })
	expect(starts!.map(({ week }) => week)).toEqual(weeks)
})

test('pairs that share half of the smaller batch’s people', () => {
	const sets = [
		[0, 1, 2, 3],
		[0, 1],
		[3, 4, 5],
		[2, 3]
	]
	expect(clashing(sets.map((people) => ({ people })))).toEqual([
		[0, 1],
		[0, 3],
		[2, 3]
	])
})
