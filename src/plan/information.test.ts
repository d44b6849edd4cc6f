import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Prices } from '#optimisation/compose/model.ts'
import { normalDensity } from '#statistics/normal.ts'
import { assessFirst, knowing, type Stake } from './information.ts'
import { tiny } from './lock-testing.ts'

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const stake = fc.record<Stake>({
	weight: amount(0.1, 3),
	covered: amount(0, 2),
	adds: amount(0.05, 2),
	beside: amount(0, 2)
})
const guess = fc.record({ mean: amount(-2, 3), sd: amount(0.05, 2) })

/** The same value by adding up thin slices of the normal curve. */
function summed(
	{ weight, covered, adds, beside }: Stake,
	{ mean, sd }: { mean: number; sd: number },
	price: number
) {
	let known = 0
	let plain = 0
	const STEP = 0.002
	for (let z = -8; z <= 8; z += STEP) {
		const gap = Math.max(0, mean + sd * z)
		const net = weight * (Math.min(gap, covered + adds) - Math.min(gap, covered)) + beside - price
		const share = normalDensity(z) * STEP
		known += share * Math.max(0, net)
		plain += share * net
	}
	return known - Math.max(0, plain)
}

test('the formula is the sum over all that may be', () => {
	fc.assert(
		fc.property(stake, guess, amount(0, 4), (one, level, price) => {
			expect(knowing(one, level, price)).toBeCloseTo(summed(one, level, price), 3)
		}),
		{ numRuns: 100 }
	)
})

test('knowing is never worth less than nothing, and nothing where it decides nothing', () => {
	fc.assert(
		fc.property(stake, guess, amount(0, 4), (one, level, price) => {
			const value = knowing(one, level, price)
			expect(value).toBeGreaterThanOrEqual(0)
			expect(value).toBeLessThanOrEqual(one.weight * one.adds)
			if (price <= one.beside) expect(value).toBe(0)
			if (price >= one.beside + one.weight * one.adds) expect(value).toBe(0)
			expect(knowing(one, { ...level, sd: 0 }, price)).toBe(0)
		})
	)
})

const prices: Prices = {
	...{
		seat: [0.8],
		minimum: [0],
		total: 0,
		bySource: [0, 0],
		byAgency: [0, 0],
		facilitators: [[]]
	},
	...{ shares: [[]], goals: [0, 0, 0, 0], fairness: [] }
}

/** Ten people of one agency who may all join one activity. */
function given(estimated: number, change: { mean?: number; mandatory?: boolean } = {}) {
	const { problem, keys } = tiny({ activities: [{}] })
	const people = Array.from({ length: 10 }, () => ({
		...problem.people[0]!,
		hoursOwed: 0,
		mandatory: change.mandatory ? [0] : []
	}))
	return {
		problem: { ...problem, people },
		keys: {
			...keys,
			people: people.map((_, i) => ({ id: `p${i}`, measured: false, estimates: 1 })),
			fair: {
				estimates: people.map((_, i): [number, number, number][] =>
					i < estimated ? [[0, change.mean ?? 0.8, 0.7]] : []
				),
				...{ mentors: [null], untried: [true], learning: [0], allowance: 0 }
			}
		}
	}
}
const plan = { batches: [{ activity: 0, month: 0, people: [0, 1] }] }

test('cells add up their people; fewer than five are not told', () => {
	const [cell] = assessFirst(given(6), plan, prices)
	expect(cell).toMatchObject({ agencyId: 'g0', competencyId: 'k0', people: 6 })
	const one = knowing({ weight: 1, covered: 0, adds: 1, beside: 0 }, { mean: 0.8, sd: 0.7 }, 0.8)
	expect(cell!.value).toBeCloseTo(6 * one)
	expect(assessFirst(given(4), plan, prices)).toEqual([])
})

test('nothing to know where the seat is a duty, where nothing is held, or where it is clear anyway', () => {
	expect(assessFirst(given(6, { mandatory: true }), plan, prices)).toEqual([])
	expect(assessFirst(given(6), { batches: [] }, prices)).toEqual([])
	expect(assessFirst(given(6, { mean: 9 }), plan, prices)).toEqual([])
})

test('compositions from before estimates were kept have none', () => {
	const { problem, keys } = given(6)
	const { fair: _, ...old } = keys
	expect(assessFirst({ problem, keys: old }, plan, prices)).toEqual([])
})
