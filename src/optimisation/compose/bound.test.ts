import { expect, test } from 'vitest'
import { certified, relax } from './bound.ts'
import { chance } from '../chance.ts'
import { descend } from './descend.ts'
import { prepare } from './instance.ts'
import { Pricing } from './pricing.ts'
import { rowsOf } from './rows.ts'
import { bruteForce, tinyProblem } from './testing.ts'

test('no plan is worth more than L(u), whatever the prices (eq. 4)', () => {
	for (let seed = 1; seed <= 25; seed++) {
		const problem = tinyProblem(seed)
		const on = prepare(problem)
		const rows = rowsOf(on)
		const pricing = new Pricing(on)
		const best = bruteForce(problem)
		const random = chance(seed)
		for (let trial = 0; trial < 120; trial++) {
			const size = [0, 0.1, 1, 10][trial % 4]!
			const u = Float64Array.from(rows.ceiling, (most) => Math.min(most, size * random()))
			const { value } = relax(on, rows, pricing, u)
			expect(certified(on, value)).toBeGreaterThanOrEqual(best)
		}
	}
})

test('steps lower the bound and never below the best plan', () => {
	for (let seed = 1; seed <= 10; seed++) {
		const problem = tinyProblem(seed)
		const on = prepare(problem)
		const rows = rowsOf(on)
		const pricing = new Pricing(on)
		const from = new Float64Array(rows.count)
		const first = relax(on, rows, pricing, from).value
		const { value } = descend(on, rows, pricing, {
			from,
			iterations: 60,
			step: 0.9,
			stop: () => false
		})
		expect(value).toBeLessThanOrEqual(first)
		expect(certified(on, value)).toBeGreaterThanOrEqual(bruteForce(problem))
	}
})
