import { expect, test } from 'vitest'
import { chance } from '../chance.ts'
import { prepare, type Instance } from './instance.ts'
import { Pricer } from './price.ts'
import { tinyProblem } from './testing.ts'
import { Tally } from './value.ts'
import { generate } from '../../../bench/generate.ts'

/** Every bundle within the limits, one by one. */
function bestByHand(on: Instance, i: number, prices: Float64Array): number {
	const { limits } = on.problem
	const tally = new Tally(on)
	let best = 0
	const go = (from: number, bundle: number[], jp: number) => {
		const net = bundle.reduce((sum, k) => sum - prices[k]!, tally.value(i, bundle))
		best = Math.max(best, net)
		if (bundle.length === limits.activities) return
		for (let k = from; k < on.itemStart[i + 1]!; k++) {
			const hours = jp + on.jp[on.activity[k]!]!
			if (hours <= limits.hours) go(k + 1, [...bundle, k], hours)
		}
	}
	go(on.itemStart[i]!, [], 0)
	return best
}

function compare(on: Instance, seed: number): void {
	const random = chance(seed)
	const prices = Float64Array.from({ length: on.items }, () => 4 * random() - 0.5)
	const pricer = new Pricer(on)
	const tally = new Tally(on)
	for (let i = 0; i < on.people; i++) {
		const value = pricer.price(i, prices)
		const bundle = pricer.chosen.slice(0, pricer.count)
		expect(value).toBeCloseTo(bestByHand(on, i, prices), 7)
		expect(bundle.reduce((sum, k) => sum - prices[k]!, tally.value(i, bundle))).toBeCloseTo(
			value,
			7
		)
	}
}

test('the pricer finds the best bundle of all, at any prices (eq. 3)', () => {
	for (let seed = 1; seed <= 200; seed++) compare(prepare(tinyProblem(seed)), seed)
})

test('also for people with many activities to choose from', () => {
	compare(prepare(generate({ people: 60, activities: 30, agencies: 4, seed: 2 })), 3)
})

test('an infinite price forbids', () => {
	const on = prepare(tinyProblem(1))
	expect(new Pricer(on).price(0, new Float64Array(on.items).fill(Infinity))).toBe(0)
})
