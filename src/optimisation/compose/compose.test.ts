import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { check } from './check.ts'
import { boundAbove, compose } from './compose.ts'
import { gapOf } from '../gap.ts'
import { NO_LOCKS, type Problem, type Settings } from './model.ts'
import { bruteForce, tinyProblem } from './testing.ts'

const exact: Settings = { seed: 1, targetGap: 0, steps: 30 }

test('finds the best plan of all on tiny problems', async () => {
	for (let seed = 1; seed <= 30; seed++) {
		const problem = tinyProblem(seed)
		const best = bruteForce(problem)
		const { objective, bound } = await compose(problem, exact)
		expect([seed, objective]).toEqual([seed, expect.closeTo(best, 6)])
		// Tight as well as valid; it is published rounded up by 1e-6 of its size (plain.ts).
		expect(bound).toBeGreaterThanOrEqual(best - 1e-6)
		expect(bound).toBeLessThanOrEqual(best + 2e-6 * Math.max(1, Math.abs(best)))
	}
})

test('every plan keeps every rule and never beats its bound', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.constantFrom(0, 1, 20), async (seed, steps) => {
			const problem = tinyProblem(seed)
			const composition = await compose(problem, { seed, targetGap: 0.01, steps })
			const { feasible, objective, cost } = check(problem, composition.plan)
			expect(feasible).toBe(true)
			expect(objective).toBe(composition.objective)
			expect(cost).toBe(composition.cost)
			expect(composition.bound).toBeGreaterThanOrEqual(objective)
			expect(composition.gap).toBe(gapOf(objective, composition.bound))
			expect(objective).toBeGreaterThanOrEqual(composition.nothing - 1e-9)
		}),
		{ seed: 1, numRuns: 60 }
	)
})

test('a plan above its bound is a defect, not a gap of nothing', () => {
	expect(boundAbove(100, 101)).toBe(101)
	expect(boundAbove(100, 100 - 1e-7)).toBe(100)
	expect(() => boundAbove(100, 99)).toThrow('above its bound')
})

describe('a middling government', () => {
	const problem = generate({ people: 60, activities: 16, agencies: 4, seed: 4 })
	const settings: Settings = { seed: 3, targetGap: 0.03, steps: 40 }

	test('the same seed gives the same composition', async () => {
		expect(await compose(problem, settings)).toEqual(await compose(problem, settings))
	})

	test('stopped at any time it still gives a plan that keeps every rule', async () => {
		for (const looks of [0, 1, 30, 100]) {
			let left = looks
			const stopped = await compose(problem, settings, { stop: () => left-- <= 0 })
			expect(check(problem, stopped.plan).feasible).toBe(true)
			expect(stopped.bound).toBeGreaterThanOrEqual(stopped.objective)
			expect(stopped.stopped).toBe('cancelled')
		}
	})

	test('reports progress that only gets better', async () => {
		const seen: { done: number; objective: number; bound: number }[] = []
		const { objective, bound } = await compose(problem, settings, {
			onProgress: (progress) => seen.push(progress)
		})
		expect(seen.length).toBeGreaterThan(4)
		for (const [t, now] of seen.entries()) {
			const before = seen[t - 1] ?? { done: 0, objective: -Infinity, bound: Infinity }
			expect(now.done).toBeGreaterThanOrEqual(before.done)
			expect(now.objective).toBeGreaterThanOrEqual(before.objective - 1e-9)
			expect(now.bound).toBeLessThanOrEqual(before.bound)
		}
		expect(objective).toBeGreaterThanOrEqual(seen.at(-1)!.objective - 1e-6)
		expect(bound).toBeLessThanOrEqual(seen.at(-1)!.bound + 1e-6)
	})

	test('locks are kept', async () => {
		const free = await compose(problem, settings)
		const planned = [...new Set(free.plan.batches.map(({ activity }) => activity))]
		const [out, shut, wanted] = planned as [number, number, number]
		const person = problem.people.findIndex(({ eligible }) => eligible.includes(shut))
		const forbidden = free.plan.batches.find(({ activity }) => activity === shut)!.people[0]!
		const locked: Problem = {
			...problem,
			locks: {
				...NO_LOCKS,
				pairs: [
					{ person: person === forbidden ? person + 1 : person, activity: shut, must: true },
					{ person: forbidden, activity: shut, must: false }
				],
				batches: [
					{ activity: out, min: 0, max: 0 },
					{ activity: wanted, min: 1, max: 1 }
				]
			}
		}
		const { plan, broken, pieces } = await compose(locked, settings)
		const held = (a: number) => plan.batches.filter(({ activity }) => activity === a)
		expect(held(out)).toEqual([])
		expect(held(wanted).length).toBe(1)
		expect(held(shut).flatMap(({ people }) => people)).not.toContain(forbidden)
		expect(held(shut).flatMap(({ people }) => people)).toContain(locked.locks.pairs[0]!.person)
		expect(broken).toEqual(NO_LOCKS)
		expect(pieces.locksBroken).toBe(0)
	})

	test('a lock that no plan can keep is broken and said, and the rest is planned', async () => {
		const locks: Problem['locks'] = { ...NO_LOCKS, batches: [{ activity: 0, min: 5, max: 0 }] }
		const { plan, broken, pieces } = await compose({ ...problem, locks }, settings)
		expect(broken.batches).toEqual(locks.batches)
		expect(pieces.locksBroken).toBe(-5 * problem.penalties.lock)
		expect(plan.batches.length).toBeGreaterThan(0)
	})

	test('a goal that nothing serves is counted as missing and does not stop the plan', async () => {
		const goalFloors = [...problem.goalFloors, 0.1]
		const { plan, goalSeatsMissing } = await compose({ ...problem, goalFloors }, settings)
		const seats = plan.batches.reduce((sum, { people }) => sum + people.length, 0)
		expect(seats).toBeGreaterThan(0)
		expect(goalSeatsMissing.at(-1)).toBeCloseTo(0.1 * seats)
	})

	test.each<[string, Partial<Problem>]>([
		['nobody', { people: [], budget: { total: 0, bySource: [0, 0, 0], byAgency: [] } }],
		[
			'no activity',
			{ activities: [], people: problem.people.map((p) => ({ ...p, eligible: [], mandatory: [] })) }
		],
		['nobody eligible', { people: problem.people.map((p) => ({ ...p, eligible: [] })) }],
		['no month', { activities: problem.activities.map((a) => ({ ...a, months: [] })) }]
	])('%s: an empty plan, proven best', async (_, change) => {
		const { plan, objective, nothing, gap } = await compose({ ...problem, ...change }, settings)
		expect(plan.batches).toEqual([])
		expect(objective).toBeCloseTo(nothing)
		expect(gap).toBeLessThan(1e-6)
	})

	test('without money only what is free is planned', async () => {
		const nil = problem.budget.byAgency.map(() => 0)
		const budget = { total: 0, bySource: [0, 0, 0], byAgency: nil }
		const { cost, objective, nothing } = await compose({ ...problem, budget }, settings)
		expect(cost).toBe(0)
		expect(objective).toBeGreaterThanOrEqual(nothing - 1e-9)
	})
})

test(
	'above the plain programme: dive, repair and steps keep every rule',
	{ timeout: 60_000 },
	async () => {
		const problem = generate({ people: 1200, activities: 70, agencies: 15, seed: 1 })
		const composition = await compose(problem, { seed: 1, targetGap: 0.001, steps: 10 })
		expect(check(problem, composition.plan).violations).toEqual([])
		expect(composition.bound).toBeGreaterThanOrEqual(composition.objective)
		expect(composition.gap).toBeLessThan(0.08)
	}
)
