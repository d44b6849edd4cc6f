import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateSeats } from '../../../bench/generate-seats.ts'
import { checkSeating } from './check-seating.ts'
import { USUAL_SEAT_SETTINGS, type SeatBatch, type SeatProblem } from './model.ts'
import { seatBound } from './seat-bound.ts'
import { solveSeats } from './solve-seats.ts'
import { mostSeats, tinySeats } from './testing.ts'

test('seats as many as can be on tiny problems', () => {
	for (let seed = 1; seed <= 25; seed++) {
		const problem = tinySeats(seed)
		const { found, bound } = solveSeats(problem, { seed: 1, steps: 300 })
		const most = mostSeats(problem)
		expect([seed, found]).toEqual([seed, most])
		expect(bound).toBeGreaterThanOrEqual(most)
	}
})

test('the bound is tight for one activity without least numbers, its batches apart', () => {
	for (let seed = 1; seed <= 25; seed++) {
		const tiny = tinySeats(seed)
		const [activity] = tiny.activities
		const batches = activity!.batches.map((one, w) => ({ ...one, weeks: [w, w + 2], least: 0 }))
		const problem = { ...tiny, activities: [{ ...activity!, batches }] }
		expect([seed, seatBound(problem)]).toEqual([seed, mostSeats(problem)])
	}
})

test('keeps every rule, whatever the seed and however few the steps', () => {
	fc.assert(
		fc.property(fc.nat(), fc.constantFrom(0, 3, 300), (seed, steps) => {
			const problem = tinySeats(seed)
			const { seating, asked, found, bound, unseated } = solveSeats(problem, { seed, steps })
			expect(bound).toBeGreaterThanOrEqual(found)
			expect(checkSeating(problem, seating)).toEqual({
				feasible: true,
				violations: [],
				asked,
				found
			})
			expect(unseated).toHaveLength(asked - found)
			for (const { activity, person, blocks } of unseated) {
				expect(blocks).toHaveLength(problem.activities[activity]!.batches.length)
				expect(problem.activities[activity]!.people).toContain(person)
			}
		}),
		{ seed: 1, numRuns: 200 }
	)
})

test('finds every seat where a seating with all of them exists, the same one each time', () => {
	const problem = generateSeats({ people: 1000, seed: 1, planted: true })
	const seated = solveSeats(problem, USUAL_SEAT_SETTINGS)
	expect(seated).toMatchObject({ stopped: 'all', unseated: [] })
	expect(checkSeating(problem, seated.seating).violations).toEqual([])
	expect(solveSeats(problem, USUAL_SEAT_SETTINGS)).toEqual(seated)
})

test('stopped at any time it still keeps every rule', () => {
	const problem = generateSeats({ people: 400, seed: 1, planted: false })
	for (const looks of [0, 10, 100]) {
		let left = looks
		const { seating, stopped } = solveSeats(problem, USUAL_SEAT_SETTINGS, {
			stop: () => left-- <= 0
		})
		expect(stopped).toBe('cancelled')
		expect(checkSeating(problem, seating).violations).toEqual([])
	}
})

const batch = (change: Partial<SeatBatch> = {}): SeatBatch => ({
	weeks: [0],
	seats: 5,
	least: 1,
	...change
})
const person = (change: Partial<SeatProblem['people'][number]> = {}) => ({
	unit: 0,
	leave: [],
	...change
})
const problemOf = (change: Partial<SeatProblem>): SeatProblem => ({
	weeks: 3,
	units: [{ size: 4, mostAway: 1 }],
	people: [person()],
	activities: [{ batches: [batch()], people: [0], fixed: [] }],
	...change
})

test.each<[string, SeatProblem, object[]]>([
	[
		'on leave',
		problemOf({
			people: [person({ leave: [1] })],
			activities: [{ batches: [batch({ weeks: [0, 1] })], people: [0], fixed: [] }]
		}),
		[{ batch: 0, rule: 'leave', week: 1 }]
	],
	[
		'a colleague is on leave, so the unit is at its limit',
		problemOf({ people: [person(), person({ leave: [0] })] }),
		[{ batch: 0, rule: 'unit', week: 0 }]
	],
	[
		'no seat',
		problemOf({ activities: [{ batches: [batch({ seats: 0 })], people: [0], fixed: [] }] }),
		[{ batch: 0, rule: 'full', week: null }]
	],
	[
		'too few',
		problemOf({ activities: [{ batches: [batch({ least: 2 })], people: [0], fixed: [] }] }),
		[{ batch: 0, rule: 'least', week: null }]
	],
	[
		'fixed in a batch that is full of nobody',
		problemOf({
			activities: [
				{ batches: [batch({ seats: 0 }), batch()], people: [0], fixed: [{ person: 0, batch: 0 }] }
			]
		}),
		[
			{ batch: 0, rule: 'full', week: null },
			{ batch: 1, rule: 'fixed', week: null }
		]
	]
])('says why somebody has no seat: %s', (_, problem, blocks) => {
	const { unseated } = solveSeats(problem, USUAL_SEAT_SETTINGS)
	expect(unseated).toEqual([{ activity: 0, person: 0, blocks }])
})

test('two activities in one week: one of them cannot be', () => {
	const activity = { batches: [batch()], people: [0], fixed: [] }
	const { unseated } = solveSeats(problemOf({ activities: [activity, activity] }), {
		seed: 1,
		steps: 10
	})
	expect(unseated.map(({ blocks }) => blocks)).toEqual([[{ batch: 0, rule: 'double', week: 0 }]])
})

test('what takes nobody away asks nothing of units, leave or other batches', () => {
	const { found } = solveSeats(
		problemOf({
			units: [{ size: 2, mostAway: 0 }],
			people: [person(), person({ leave: [0, 1, 2] })],
			activities: [0, 1].map(() => ({ batches: [batch({ weeks: [] })], people: [0, 1], fixed: [] }))
		}),
		USUAL_SEAT_SETTINGS
	)
	expect(found).toBe(4)
})
