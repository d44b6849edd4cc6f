import { expect, test } from 'vitest'
import { check, type Violation } from './check.ts'
import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_PENALTIES,
	type Activity,
	type Person,
	type Plan,
	type Problem
} from './model.ts'

const activity: Activity = {
	jp: 10,
	gains: [{ competency: 0, mean: 1, sd: 0 }],
	minSeats: 2,
	maxSeats: 3,
	maxBatches: 1,
	months: [0],
	batchCost: 1_000_000,
	headCost: 100_000,
	source: 0,
	pool: 0,
	poolDays: 2,
	bonus: 0.5,
	goal: 0,
	shares: [{ kind: 'trait', row: 0, minShare: 0.5 }]
}
const person: Person = {
	agency: 0,
	traits: [0],
	hoursOwed: 20,
	gaps: [{ competency: 0, levels: 0.75, weight: 2 }],
	eligible: [0, 1],
	mandatory: [0]
}
const problem: Problem = {
	competencies: 1,
	people: [person, person, { ...person, traits: [] }, { ...person, traits: [], eligible: [1] }],
	activities: [activity, { ...activity, goal: 1, shares: [], pool: null }],
	budget: { total: 2_500_000, bySource: [2_000_000], byAgency: [500_000] },
	facilitators: [[2]],
	goalFloors: [0, 0.25],
	fairness: [],
	limits: { hours: 20, activities: 2 },
	penalties: USUAL_PENALTIES,
	locks: NO_LOCKS,
	published: NOTHING_PUBLISHED
}
const plan: Plan = { batches: [{ activity: 0, month: 0, people: [0, 2] }] }

test('the objective by hand (eq. 1)', () => {
	const { feasible, pieces, objective, cost, goalSeatsMissing } = check(problem, plan)
	expect(feasible).toBe(true)
	expect(pieces.closure).toBeCloseTo(2 * 2 * 0.75)
	expect(pieces.bonus).toBe(0.5)
	expect(pieces.hoursOwed).toBeCloseTo(-0.03 * (10 + 20 + 10 + 20))
	expect(pieces.mandatoryMissed).toBe(-2 * 3)
	expect(goalSeatsMissing).toEqual([0, 0.5])
	expect(pieces.goalSeatsMissing).toBe(-3 * 0.5)
	expect(objective).toBeCloseTo(3 + 0.5 - 1.8 - 6 - 1.5)
	expect(cost).toBe(1_200_000)
})

const batch = (activity: number, people: number[], month = 0) => ({ activity, month, people })
const change = (changes: Partial<Problem>): Problem => ({ ...problem, ...changes })

test.each<[Violation['rule'], Problem, Plan]>([
	['unknown_row', problem, { batches: [batch(7, [0, 1])] }],
	['unknown_row', problem, { batches: [batch(0, [0, 9])] }],
	['twice_in_activity', problem, { batches: [batch(0, [0, 0])] }],
	['not_eligible', problem, { batches: [batch(0, [0, 3])] }],
	[
		'forbidden',
		change({ locks: { ...NO_LOCKS, pairs: [{ person: 0, activity: 0, must: false }] } }),
		plan
	],
	['hours', change({ limits: { hours: 9, activities: 2 } }), plan],
	['activities', change({ limits: { hours: 20, activities: 0 } }), plan],
	['min_seats', problem, { batches: [batch(0, [0])] }],
	['max_seats', problem, { batches: [batch(1, [0, 1, 2, 3])] }],
	['batches', problem, { batches: [batch(1, [0, 1]), batch(1, [2, 3])] }],
	['batches', change({ locks: { ...NO_LOCKS, batches: [{ activity: 0, min: 0, max: 0 }] } }), plan],
	['month', problem, { batches: [batch(0, [0, 1], 1)] }],
	['facilitators', change({ facilitators: [[1]] }), plan],
	['share', change({ people: problem.people.map((p) => ({ ...p, traits: [] })) }), plan],
	['total_budget', change({ budget: { ...problem.budget, total: 1_199_999 } }), plan],
	['source_budget', change({ budget: { ...problem.budget, bySource: [999_999] } }), plan],
	['agency_budget', change({ budget: { ...problem.budget, byAgency: [199_999] } }), plan]
])('sees a plan that breaks the rule %s', (rule, of, broken) => {
	const { feasible, violations } = check(of, broken)
	expect(feasible).toBe(false)
	expect(violations.map((violation) => violation.rule)).toContain(rule)
})

test('null is no limit, and a required pair counts as eligible', () => {
	const budget = { total: null, bySource: [null], byAgency: [null] }
	const locks = { ...NO_LOCKS, pairs: [{ person: 3, activity: 0, must: true }] }
	const { violations, pieces } = check(change({ budget, locks }), { batches: [batch(0, [0, 3])] })
	expect(violations).toEqual([])
	expect(pieces.locksBroken).toBe(0)
})

test('a lock not kept costs its penalty and is no violation', () => {
	const locks = {
		...NO_LOCKS,
		pairs: [{ person: 1, activity: 0, must: true }],
		batches: [{ activity: 1, min: 2, max: 2 }]
	}
	const { feasible, pieces } = check(change({ locks }), plan)
	expect(feasible).toBe(true)
	expect(pieces.locksBroken).toBe(-3 * 1000)
})
