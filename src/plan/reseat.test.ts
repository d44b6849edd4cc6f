import { expect, test } from 'vitest'
import type { Seating, SeatProblem } from '#optimisation/calendar/model.ts'
import { reseat } from './reseat.ts'

/** Two units of four, of which one may be away; activity 0 in weeks 1 and 2, activity 1 in week 1. */
const problem = (change: Partial<SeatProblem> = {}): SeatProblem => ({
	weeks: 4,
	units: [
		{ size: 4, mostAway: 1 },
		{ size: 4, mostAway: 1 }
	],
	people: [0, 0, 1, 1].map((unit) => ({ unit, leave: [] })),
	activities: [
		{
			batches: [
				{ weeks: [1], seats: 2, least: 1 },
				{ weeks: [2], seats: 2, least: 1 }
			],
			people: [0, 1, 2],
			fixed: []
		},
		{ batches: [{ weeks: [0], seats: 2, least: 1 }], people: [0, 3], fixed: [] }
	],
	...change
})
const seating: Seating = [
	[0, 1, 0],
	[0, 0]
]
const first = { activity: 0, batch: 0 }
const withPeople = (leave: number[][]) => ({
	people: [0, 0, 1, 1].map((unit, i) => ({ unit, leave: leave[i]! }))
})

test('where everybody can still come nothing moves', () => {
	expect(reseat(problem(), seating, first)).toEqual({ seating, unseated: [] })
})

test.each([
	['leave', problem(withPeople([[1, 2], [], [], []])), [null, 1, 0]],
	['a colleague on leave', problem(withPeople([[], [1], [], []])), [null, 1, 0]],
	['leave in one week only', problem(withPeople([[], [], [1], []])), [0, 1, 1]]
])('%s: %j', (_, changed, expected) => {
	expect(reseat(changed, seating, first).seating[0]).toEqual(expected)
})

test('nobody sits in two batches in one week', () => {
	const moved = problem()
	moved.activities[0]!.batches[0]!.weeks = [0]
	const { seating: after, unseated } = reseat(moved, seating, first)
	expect(after[0]).toEqual([null, 1, 1])
	expect(unseated[0]!.blocks.map(({ rule }) => rule)).toEqual(['double', 'full'])
})

test('a batch with too few people has nobody', () => {
	const moved = problem(withPeople([[1, 2], [], [], []]))
	moved.activities[0]!.batches[0]!.least = 2
	expect(reseat(moved, seating, first).seating[0]).toEqual([null, 1, 1])
})

test('who had no seat gets one when there is room', () => {
	const before: Seating = [
		[null, 1, 0],
		[0, 0]
	]
	expect(reseat(problem(), before, first).seating[0]).toEqual([0, 1, 0])
})
