import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rectifiedNormal } from '#statistics/rectified-normal.ts'
import { check } from './check.ts'
import { below, chance } from '../chance.ts'
import { NO_LOCKS, NOTHING_PUBLISHED, USUAL_LIMITS, USUAL_PENALTIES } from './model.ts'
import type { Plan, Problem } from './model.ts'
import { band, type Estimates } from './uncertainty.ts'

type Case = { problem: Problem; plan: Plan; estimates: Estimates }

/** People who each sit in some activities; half of their gaps are estimates. `unsure` scales all standard deviations. */
function given(
	seed: number,
	{ people = 20, unsure = 1 }: { people?: number; unsure?: number } = {}
): Case {
	const random = chance(seed)
	const activities = Array.from({ length: 8 }, (_, a) => ({
		jp: 8,
		gains: [a % 5, (a + 2) % 5].map((competency) => ({
			competency,
			mean: 0.5 + random() / 2,
			sd: 0.12 * unsure
		})),
		...{ minSeats: 1, maxSeats: people, maxBatches: 1, months: [0], batchCost: 0, headCost: 0 },
		...{ source: 0, pool: null, poolDays: 0, bonus: 0, goal: 0, shares: [] }
	}))
	const estimates: [number, number, number][][] = []
	const staff = Array.from({ length: people }, () => {
		const own: [number, number, number][] = []
		const gaps = Array.from({ length: 5 }, (_, competency) => {
			const weight = 1 + (competency % 2)
			if (unsure === 0 || random() < 0.5)
				return { competency, levels: 0.5 + below(4, random) / 2, weight }
			const [mean, sd] = [random() * 1.5, 0.3 + 0.4 * random()]
			own.push([competency, mean, sd * unsure])
			return { competency, levels: rectifiedNormal(mean, sd * unsure).mean, weight }
		})
		estimates.push(own)
		return { agency: 0, traits: [], hoursOwed: 0, gaps, eligible: [], mandatory: [] }
	})
	const problem: Problem = {
		competencies: 5,
		people: staff,
		activities,
		budget: { total: null, bySource: [null], byAgency: [null] },
		facilitators: [],
		goalFloors: [],
		fairness: [],
		limits: USUAL_LIMITS,
		penalties: USUAL_PENALTIES,
		locks: NO_LOCKS,
		published: NOTHING_PUBLISHED
	}
	const plan = {
		batches: activities.map((_, activity) => ({
			activity,
			month: 0,
			people: staff.map((_, i) => i).filter(() => random() < 0.25)
		}))
	}
	return { problem, plan, estimates }
}

const seeds = fc.integer({ min: 1, max: 1_000_000 })
const closure = ({ problem, plan }: Case) => check(problem, plan).pieces.closure

test('the same seed gives the same band, another seed another', () => {
	const { problem, plan, estimates } = given(1)
	const one = band(problem, estimates, plan, { seed: 7, scenarios: 400 })
	expect(band(problem, estimates, plan, { seed: 7, scenarios: 400 })).toEqual(one)
	expect(band(problem, estimates, plan, { seed: 8, scenarios: 400 }).mean).not.toBe(one.mean)
})

test('where nothing is uncertain, all of it is what the plan closes', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const sure = given(seed, { unsure: 0 })
			const { mean, p10, p90, cvar10 } = band(sure.problem, sure.estimates, sure.plan)
			expect([p10, p90, cvar10]).toEqual([mean, mean, mean])
			expect(mean).toBeCloseTo(closure(sure), 9)
		}),
		{ numRuns: 50 }
	)
})

test('the worst tenth is below the band, the mean within it and not above what the plan closes', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const one = given(seed)
			const { mean, p10, p90, cvar10 } = band(one.problem, one.estimates, one.plan)
			expect(cvar10).toBeLessThanOrEqual(p10)
			expect(p10).toBeLessThanOrEqual(mean)
			expect(mean).toBeLessThanOrEqual(p90)
			// Chance: the mean of 400 scenarios strays by about their spread / 20.
			const spread = (p90 - p10) / 2.56
			expect(mean).toBeLessThanOrEqual(closure(one) + 4 * (spread / 20) + 1e-9)
			expect(mean).toBeGreaterThan(0.6 * closure(one))
		}),
		{ numRuns: 50 }
	)
})

test('less certain gains widen the band', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const wide = given(seed)
			const narrow = {
				...wide.problem,
				activities: wide.problem.activities.map((a) => ({
					...a,
					gains: a.gains.map((gain) => ({ ...gain, sd: gain.sd / 4 }))
				}))
			}
			const [a, b] = [wide.problem, narrow].map((problem) => band(problem, [], wide.plan))
			expect(b!.p90 - b!.p10).toBeLessThanOrEqual(a!.p90 - a!.p10 + 1e-9)
		}),
		{ numRuns: 30 }
	)
})

test('by hand: one person, one gap, one gain', () => {
	const one = given(1, { people: 1, unsure: 0 })
	const problem = {
		...one.problem,
		people: [{ ...one.problem.people[0]!, gaps: [{ competency: 0, levels: 9, weight: 2 }] }],
		activities: [{ ...one.problem.activities[0]!, gains: [{ competency: 0, mean: 1, sd: 0.1 }] }]
	}
	const plan = { batches: [{ activity: 0, month: 0, people: [0] }] }
	const { mean, p10, p90 } = band(problem, [], plan, { seed: 3, scenarios: 20_000 })
	expect(mean).toBeCloseTo(2, 1) //                  2 · N(1, 0.1²)
	expect(p10).toBeCloseTo(2 - 2 * 0.1 * 1.2816, 1)
	expect(p90).toBeCloseTo(2 + 2 * 0.1 * 1.2816, 1)
})
