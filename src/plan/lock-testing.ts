import {
	NO_LOCKS,
	NOTHING_PUBLISHED,
	USUAL_LIMITS,
	USUAL_PENALTIES,
	type Activity,
	type Locks,
	type Plan,
	type Prices,
	type Problem
} from '#optimisation/compose/model.ts'
import type { Posed } from './problem.ts'

/** One activity: two seats at least, four at most, two batches, in the first three months, ten million a batch. */
const plain: Activity = {
	jp: 20,
	gains: [{ competency: 0, mean: 1, sd: 0 }],
	minSeats: 2,
	maxSeats: 4,
	maxBatches: 2,
	months: [0, 1, 2],
	batchCost: 10_000_000,
	headCost: 1_000_000,
	source: 0,
	pool: 0,
	poolDays: 3,
	bonus: 0,
	goal: 0,
	shares: []
}

/** Three like activities and six people who all need them, in two agencies, with money for all; what differs is given. */
export function tiny(
	given: {
		activities?: Partial<Activity>[]
		locks?: Partial<Locks>
		budget?: Partial<Problem['budget']>
		facilitators?: number[][]
		eligible?: number[][]
	} = {}
): Posed {
	const changes = given.activities ?? [{}, {}, {}]
	const problem: Problem = {
		competencies: 1,
		people: Array.from({ length: 6 }, (_, i) => ({
			agency: i % 2,
			traits: i % 2 === 0 ? [0] : [],
			hoursOwed: 20,
			gaps: [{ competency: 0, levels: 2, weight: 1 }],
			eligible: given.eligible?.[i] ?? [...changes.keys()],
			mandatory: []
		})),
		activities: changes.map((change) => ({ ...plain, ...change })),
		budget: { total: 200_000_000, bySource: [null, null], byAgency: [null, null], ...given.budget },
		facilitators: given.facilitators ?? [[9, 9, 9]],
		goalFloors: [0, 0, 0, 0],
		fairness: [],
		limits: USUAL_LIMITS,
		penalties: USUAL_PENALTIES,
		locks: { ...NO_LOCKS, ...given.locks },
		published: NOTHING_PUBLISHED
	}
	return {
		problem,
		keys: {
			people: problem.people.map((_, i) => ({ id: `p${i}`, measured: true, estimates: 0 })),
			activities: changes.map((_, a) => `a${a}`),
			competencies: ['k0'],
			agencies: ['g0', 'g1'],
			sources: ['APBD', 'DAK'],
			pools: ['Widyaiswara'],
			goals: ['kompetensi', 'etika', 'inovasi-kolaborasi', 'pelayanan'],
			traits: ['female'],
			basis: { priority: '1', gaps: null, gapsAt: null }
		}
	}
}

/** Of `tiny`: persons 0 and 1 in the first activity, 2 and 3 in the second; the third is not held. */
export const tinyPlan: Plan = {
	batches: [
		{ activity: 0, month: 0, people: [0, 1] },
		{ activity: 1, month: 1, people: [2, 3] }
	]
}

/** Prices of `tiny` where only seats cost something. */
export const tinyPrices = (problem: Problem, seat: number[]): Prices => ({
	seat,
	minimum: seat.map(() => 0),
	total: 0,
	bySource: [0, 0],
	byAgency: [0, 0],
	facilitators: [[0, 0, 0]],
	shares: problem.activities.map(() => []),
	goals: [0, 0, 0, 0],
	fairness: []
})
