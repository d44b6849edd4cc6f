import { expect, test } from 'vitest'
import { checkSeating } from './check-seating.ts'
import type { Seating, SeatProblem } from './model.ts'

const problem: SeatProblem = {
	weeks: 3,
	units: [
		{ size: 2, mostAway: 1 },
		{ size: 2, mostAway: 1 }
	],
	people: [
		{ unit: 0, leave: [2] },
		{ unit: 0, leave: [] },
		{ unit: 1, leave: [1] },
		{ unit: 1, leave: [1] }
	],
	activities: [
		{
			batches: [
				{ weeks: [0], seats: 2, least: 2 },
				{ weeks: [1, 2], seats: 1, least: 0 }
			],
			people: [0, 1, 2],
			fixed: [{ person: 0, batch: 0 }]
		},
		{ batches: [{ weeks: [0], seats: 2, least: 0 }], people: [3], fixed: [] }
	]
}
const without3: SeatProblem = { ...problem, people: problem.people.with(3, { unit: 1, leave: [] }) }

test.each<[string, Seating, object[], number]>([
	// unit 0 has person 0 on leave in week 2, so person 1 may not go
	[
		'a unit at its limit by leave',
		[[0, 1, 0], [null]],
		[{ rule: 'unit', unit: 0, week: 2, has: 2, allowed: 1 }],
		3
	],
	['nobody', [[null, null, null], [null]], [], 0],
	['nothing at all', [], [], 0],
	['good', [[0, null, 0], [null]], [], 2],
	[
		'too few',
		[[0, null, null], [null]],
		[{ rule: 'least', activity: 0, batch: 0, has: 1, allowed: 2 }],
		1
	],
	['unit', [[0, 0, null], [null]], [{ rule: 'unit', unit: 0, week: 0, has: 2, allowed: 1 }], 2],
	['unknown', [[0, null, 0], [7]], [{ rule: 'unknown_row', activity: 1, person: 3, batch: 7 }], 2]
])('%s', (_, seating, violations, found) => {
	const feasible = violations.length === 0
	expect(checkSeating(problem, seating)).toEqual({ feasible, violations, asked: 4, found })
})

test('leave that alone exceeds the limit is nobody’s fault', () => {
	expect(checkSeating(problem, [[0, null, 0], [null]]).feasible).toBe(true)
})

test('on leave, in another batch than fixed, too many in one', () => {
	expect(checkSeating(without3, [[1, null, 1], [null]]).violations).toEqual([
		{ rule: 'fixed', activity: 0, batch: 1, person: 0 },
		{ rule: 'leave', activity: 0, batch: 1, person: 0, week: 2 },
		{ rule: 'leave', activity: 0, batch: 1, person: 2, week: 1 },
		{ rule: 'seats', activity: 0, batch: 1, has: 2, allowed: 1 }
	])
})

test('in two batches in one week', () => {
	const both = problem.activities[1]!
	const twice: SeatProblem = { ...problem, activities: [both, both] }
	expect(checkSeating(twice, [[0], [0]]).violations).toEqual([
		{ rule: 'double', activity: 1, batch: 0, person: 3, week: 0 }
	])
})
