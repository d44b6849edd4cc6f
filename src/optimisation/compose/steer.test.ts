import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { chance, shuffled } from '../chance.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { draftFromPlan } from './construct.ts'
import { prepare } from './instance.ts'
import { NO_LOCKS, NOTHING_PUBLISHED, USUAL_LIMITS, type Problem, type Settings } from './model.ts'
import { tinyProblem } from './testing.ts'

const problem = generate({ people: 120, activities: 20, agencies: 5, seed: 7 })
const settings: Settings = { seed: 2, targetGap: 0.04, steps: 5 }
const first = await compose(problem, settings)
const seatsOf = ({ plan }: { plan: typeof first.plan }) =>
	new Set(plan.batches.flatMap(({ activity, people }) => people.map((i) => `${i} ${activity}`)))

describe('from an earlier plan', () => {
	test('a plan that keeps a floor over all its batches is taken up whole', () => {
		const { activities, people } = tinyProblem(1)
		const floor = { kind: 'trait' as const, row: 0, minShare: 0.5 }
		const batch = { minSeats: 1, maxSeats: 2, maxBatches: 2, months: [0], shares: [floor] }
		const costless = { batchCost: 0, headCost: 0, pool: null, poolDays: 0 }
		const posed: Problem = {
			...tinyProblem(1),
			activities: [{ ...activities[0]!, ...batch, ...costless }],
			people: people.map((one, i) => ({
				...one,
				traits: i < 2 ? [] : [0],
				eligible: [0],
				mandatory: []
			})),
			limits: USUAL_LIMITS,
			locks: NO_LOCKS,
			published: NOTHING_PUBLISHED
		}
		const plan = {
			batches: [
				{ activity: 0, month: 0, people: [0, 1] },
				{ activity: 0, month: 0, people: [2, 3] }
			]
		}
		const { feasible, objective } = check(posed, plan)
		expect(feasible).toBe(true)
		const draft = draftFromPlan(prepare(posed), plan)
		expect([...draft.seats]).toEqual([4])
		expect(draft.objective()).toBeCloseTo(objective, 9)
	})

	test('more money is never a worse plan', async () => {
		let before = first
		for (const share of [1.001, 1.01, 1.1]) {
			const budget = { ...problem.budget, total: Math.round(problem.budget.total! * share) }
			const richer = { ...problem, budget }
			const after = await compose(richer, settings, { start: before })
			expect(after.objective).toBeGreaterThanOrEqual(before.objective - 1e-9)
			expect(check(richer, after.plan).feasible).toBe(true)
			before = after
		}
	})

	test('what no longer fits is left out, and the rules hold', async () => {
		const budget = { ...problem.budget, total: Math.round(problem.budget.total! / 2) }
		const after = await compose({ ...problem, budget }, settings, { start: first })
		expect(check({ ...problem, budget }, after.plan).feasible).toBe(true)
		expect(after.cost).toBeLessThanOrEqual(budget.total)
	})

	test('any plan may be the start of any problem', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), fc.nat(), async (one, other) => {
				const start = await compose(tinyProblem(one), settings)
				const next = tinyProblem(other)
				const { plan, objective, bound } = await compose(next, settings, { start })
				expect(check(next, plan).feasible).toBe(true)
				expect(bound).toBeGreaterThanOrEqual(objective)
			}),
			{ seed: 3, numRuns: 25 }
		)
	})
})

test('published seats are kept where another plan is hardly better', async () => {
	const seats = [...seatsOf(first)].map((pair) => {
		const [person, activity] = pair.split(' ').map(Number) as [number, number]
		return { person, activity }
	})
	const cut = { ...problem.budget, total: Math.round(problem.budget.total! * 0.97) }
	const changed = async (worth: number) => {
		const asked: Problem = { ...problem, budget: cut, published: { seats, worth } }
		const kept = seatsOf(await compose(asked, settings, { start: first }))
		return [...seatsOf(first)].filter((pair) => !kept.has(pair)).length
	}
	expect(await changed(1)).toBeLessThanOrEqual(await changed(0))
})

describe('a frozen month', () => {
	const month = first.plan.batches[0]!.month
	const frozen = first.plan.batches.filter((batch) => batch.month === month)
	const locks = { ...NO_LOCKS, frozen, closedMonths: [month] }

	test('keeps its batches with their people, and holds no other', async () => {
		const cut = { ...problem.budget, total: Math.round(problem.budget.total! * 0.9) }
		const after = await compose({ ...problem, locks, budget: cut }, settings, { start: first })
		expect(after.broken).toEqual(NO_LOCKS)
		const then = after.plan.batches.filter((batch) => batch.month === month)
		expect(then.length).toBe(frozen.length)
		for (const { activity, people } of frozen) {
			const seated = then.filter((b) => b.activity === activity).flatMap((b) => b.people)
			expect(seated).toEqual(expect.arrayContaining(people))
		}
	})

	test('that money forbids is broken and said', async () => {
		const { broken, pieces } = await compose(
			{ ...problem, locks, budget: { ...problem.budget, total: 0 } },
			settings
		)
		expect(broken.frozen.length).toBeGreaterThan(0)
		expect(pieces.locksBroken).toBeLessThan(0)
	})
})

test('two threads give the same composition as one, to the last bit', async () => {
	const city = generate({ people: 900, activities: 40, agencies: 8, seed: 5 })
	const quick: Settings = { seed: 1, targetGap: 0.05, steps: 100 }
	expect(await compose(city, quick, { threads: 2 })).toEqual(await compose(city, quick))
})

test('rows in another order pose the same problem: the bounds agree and the plans are as good', async () => {
	for (let seed = 1; seed <= 15; seed++) {
		const given = tinyProblem(seed)
		const order = shuffled(given.people.length, chance(seed))
		const place = (person: number) => order.indexOf(person)
		const turned: Problem = {
			...given,
			people: [...order].map((i) => given.people[i]!),
			locks: {
				...given.locks,
				pairs: given.locks.pairs.map((p) => ({ ...p, person: place(p.person) })),
				frozen: given.locks.frozen.map((b) => ({ ...b, people: b.people.map(place) }))
			},
			published: {
				...given.published,
				seats: given.published.seats.map((s) => ({ ...s, person: place(s.person) }))
			}
		}
		const exact: Settings = { seed: 1, targetGap: 0, steps: 20 }
		const one = await compose(given, exact)
		const other = await compose(turned, exact)
		expect(other.objective).toBeCloseTo(one.objective, 6)
	}
})
