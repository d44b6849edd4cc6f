import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from './instance.ts'
import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_LIMITS,
	USUAL_PENALTIES,
	type Activity,
	type Problem
} from './model.ts'
import { tinyProblem } from './testing.ts'
import { Tally } from './value.ts'

const activity = (jp: number, gains: [number, number][]): Activity => ({
	jp,
	gains: gains.map(([competency, mean]) => ({ competency, mean, sd: 0 })),
	minSeats: 1,
	maxSeats: 9,
	maxBatches: 1,
	months: [0],
	batchCost: 0,
	headCost: 0,
	source: 0,
	pool: null,
	poolDays: 0,
	bonus: 0,
	goal: 0,
	shares: []
})

const problem: Problem = {
	competencies: 2,
	people: [
		{
			agency: 0,
			traits: [],
			hoursOwed: 20,
			gaps: [
				{ competency: 0, levels: 1, weight: 1 },
				{ competency: 1, levels: 3, weight: 2 }
			],
			eligible: [0, 1],
			mandatory: [1]
		}
	],
	activities: [
		activity(12, [[0, 0.75]]),
		activity(16, [
			[0, 0.5],
			[1, 1]
		])
	],
	budget: { total: null, bySource: [null], byAgency: [null] },
	facilitators: [],
	goalFloors: [],
	fairness: [],
	limits: USUAL_LIMITS,
	penalties: USUAL_PENALTIES,
	locks: NO_LOCKS,
	published: NOTHING_PUBLISHED
}

test('by hand: one person, two competencies, two activities (eq. 2)', () => {
	const tally = new Tally(prepare(problem))
	expect(tally.value(0, [])).toBe(0)
	expect(tally.value(0, [0])).toBeCloseTo(0.75 + 0.03 * 12)
	expect(tally.value(0, [1])).toBeCloseTo(0.5 + 2 * 1 + 0.03 * 16 + 3)
	expect(tally.value(0, [0, 1])).toBeCloseTo(1 + 2 * 1 + 0.03 * 20 + 3) // capped: 1.25 -> 1, 28 -> 20
})

test('doing nothing owes every hour and misses every duty', () => {
	expect(prepare(problem).nothing).toBeCloseTo(-0.03 * 20 - 3)
})

test('an activity never adds more to a larger bundle, nor ever takes away', () => {
	fc.assert(
		fc.property(fc.nat(), (seed) => {
			const on = prepare(tinyProblem(seed))
			const tally = new Tally(on)
			for (let i = 0; i < on.people; i++) {
				const items = [...Array(on.items).keys()].filter((k) => on.person[k] === i)
				for (const k of items) {
					for (const other of items.filter((item) => item !== k)) {
						tally.reset(i)
						const alone = tally.gain(k)
						tally.take(other)
						expect(tally.gain(k)).toBeLessThanOrEqual(alone + 1e-12)
						expect(tally.gain(k)).toBeGreaterThanOrEqual(0)
					}
				}
			}
		}),
		{ seed: 1, numRuns: 200 }
	)
})
