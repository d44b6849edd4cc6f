import { expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { explain } from './explain.ts'
import type { LeftOutReason } from './explanation.ts'
import type { Activity, Person, Plan, Prices, Problem } from './model.ts'
import { NO_LOCKS, NOTHING_PUBLISHED, USUAL_LIMITS, USUAL_PENALTIES } from './model.ts'

const activity: Activity = {
	jp: 10,
	gains: [{ competency: 0, mean: 0.5, sd: 0 }],
	minSeats: 2,
	maxSeats: 4,
	maxBatches: 1,
	months: [0],
	batchCost: 1_000_000,
	headCost: 0,
	source: 0,
	pool: 0,
	poolDays: 1,
	bonus: 0,
	goal: 0,
	shares: []
}
const person: Person = {
	agency: 0,
	traits: [],
	hoursOwed: 15,
	gaps: [{ competency: 0, levels: 0.75, weight: 2 }],
	eligible: [0, 1],
	mandatory: []
}
const problem: Problem = {
	competencies: 1,
	people: [person, person, person],
	activities: [activity, activity],
	budget: { total: 5_000_000, bySource: [5_000_000], byAgency: [null] },
	facilitators: [[5]],
	goalFloors: [],
	fairness: [],
	limits: USUAL_LIMITS,
	penalties: USUAL_PENALTIES,
	locks: NO_LOCKS,
	published: NOTHING_PUBLISHED
}
const prices: Prices = {
	seat: [0.2, 0],
	minimum: [0, 0],
	total: 1e-7,
	bySource: [0],
	byAgency: [0],
	facilitators: [[0]],
	shares: [[], []],
	goals: [],
	fairness: []
}
const both: Plan = {
	batches: [
		{ activity: 0, month: 0, people: [0, 1] },
		{ activity: 1, month: 0, people: [0, 1, 2] }
	]
}
const first: Plan = { batches: both.batches.slice(0, 1) }

test('a seat: what it closes, what the others already cover, hours, price', () => {
	const { seats, taken, budgets } = explain(problem, { plan: both, prices })
	const seat = seats.find((s) => s.activity === 0 && s.person === 0)!
	expect(seat.levels).toBeCloseTo(0.25) // 0.75 together, 0.5 by the other alone
	expect(seat.weighted).toBeCloseTo(0.5)
	expect(seat.coveredWeighted).toBeCloseTo(0.5)
	expect(seat.hours).toBe(5) // 15 owed, 10 by the other
	expect(seat.price).toBeCloseTo(0.2)
	expect(taken[0]).toMatchObject({ activity: 0, batches: 1, seats: 2, cost: 1_000_000 })
	expect(taken[0]!.costPerLevel).toBeCloseTo(1_000_000 / 0.5)
	expect(budgets[0]).toEqual({
		of: 'total',
		row: 0,
		limit: 5_000_000,
		spent: 2_000_000,
		perTenMillion: 1
	})
})

const change = (changes: Partial<Activity>, rest: Partial<Problem> = {}): Problem => ({
	...problem,
	activities: [activity, { ...activity, ...changes }],
	...rest
})
const without = (eligible: number[]) => ({
	people: problem.people.map((p) => ({ ...p, eligible }))
})

test.each<[LeftOutReason, Problem, object]>([
	[
		'locked_out',
		change({}, { locks: { ...NO_LOCKS, batches: [{ activity: 1, min: 0, max: 0 }] } }),
		{}
	],
	['not_offered', change({ months: [] }), {}],
	['nobody_eligible', change({}, without([0])), { eligible: 0 }],
	['too_few_eligible', change({ minSeats: 4 }), { eligible: 3, minSeats: 4 }],
	['too_few_free', change({}, { limits: { hours: 10, activities: 4 } }), { eligible: 3, free: 1 }],
	['share_floor', change({ shares: [{ kind: 'trait', row: 0, minShare: 0.5 }] }), {}],
	['facilitators_full', change({ poolDays: 5 }), { daysLeft: 4, daysNeeded: 5 }],
	['not_worth', change({ batchCost: 90_000_000 }), { costWorth: 9 }],
	[
		'total_short',
		change({}, { budget: { ...problem.budget, total: 1_400_000 } }),
		{ short: 600_000, seats: 3, cost: 1_000_000 }
	],
	[
		'source_short',
		change({}, { budget: { ...problem.budget, bySource: [1_900_000] } }),
		{ short: 100_000 }
	],
	['possible', change({}), { seats: 3 }]
])('an activity left out: %s', (reason, of, numbers) => {
	const { leftOut } = explain(of, { plan: first, prices })
	expect(leftOut).toEqual([expect.objectContaining({ activity: 1, reason, ...numbers })])
})

test('what the best batch of an activity left out would add, by hand', () => {
	const [out] = explain(problem, { plan: first, prices }).leftOut
	// Two have 0.25 levels and 5 hours left to gain, the third 0.5 and 10; 1 million is worth 0.1.
	expect(out!.worth).toBeCloseTo(2 * (2 * 0.25 + 0.03 * 5) + (2 * 0.5 + 0.03 * 10))
	expect(out!.costWorth).toBeCloseTo(0.1)
})

test('a composed plan: the parts agree with the checker', async () => {
	const made = generate({ people: 60, activities: 16, agencies: 4, seed: 4 })
	const composition = await compose(made, { seed: 1, targetGap: 0.05, steps: 20 })
	const { taken, leftOut, seats, budgets, floors } = explain(made, composition)
	const { spent, cost } = check(made, composition.plan)
	expect([...taken, ...leftOut].map((a) => a.activity).sort((x, y) => x - y)).toEqual([
		...made.activities.keys()
	])
	expect(taken.reduce((sum, a) => sum + a.cost, 0)).toBe(cost)
	expect(seats.length).toBe(composition.plan.batches.reduce((sum, b) => sum + b.people.length, 0))
	expect(budgets.filter((b) => b.of === 'source').map((b) => b.spent)).toEqual(spent.bySource)
	for (const floor of floors)
		if (floor.of === 'share') expect(floor.seats).toBeGreaterThanOrEqual(floor.asked - 1e-9)
})
