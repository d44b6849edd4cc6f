import { expect, test } from 'vitest'
import { certified, relax } from './bound.ts'
import { branch } from './branch.ts'
import { chance } from '../chance.ts'
import { check } from './check.ts'
import { allCounts, narrowed } from './counts.ts'
import { prepare } from './instance.ts'
import { Pricing } from './pricing.ts'
import { findPrices } from './prices.ts'
import { rowsOf } from './rows.ts'
import { searchOn } from './search.ts'
import { bruteForce, tinyProblem } from './testing.ts'

const never = () => false

test('branching lowers the bound, and never below the best plan', async () => {
	let lowered = 0
	for (let seed = 1; seed <= 40; seed++) {
		const problem = tinyProblem(seed)
		const on = prepare(problem)
		const search = await searchOn(on, new Pricing(on), seed, never)
		try {
			const { u, bound } = findPrices(search, { onBound: () => {}, enough: never, masters: 3 })
			let proven = bound
			branch(search, {
				u,
				bound,
				nodes: 30,
				objective: () => on.nothing,
				look: () => {},
				onBound: (value) => {
					proven = Math.min(proven, value)
					return false
				}
			})
			expect(proven).toBeGreaterThanOrEqual(bruteForce(problem) - 1e-6)
			if (proven < bound - 1e-6) lowered++
		} finally {
			search.master.dispose()
		}
	}
	expect(lowered).toBeGreaterThan(10)
})

test('L(u) among some counts bounds every plan with these counts', () => {
	for (let seed = 1; seed <= 15; seed++) {
		const problem = { ...tinyProblem(seed), locks: { ...tinyProblem(seed).locks, batches: [] } }
		const on = prepare(problem)
		const rows = rowsOf(on)
		const pricing = new Pricing(on)
		const random = chance(seed)
		for (let a = 0; a < on.activities; a++) {
			if (on.mostBatches[a] === 0) continue
			const without = {
				...problem,
				locks: { ...problem.locks, batches: [{ activity: a, min: 0, max: 0 }] }
			}
			const counts = narrowed(allCounts(on), a, 0, 0)
			const u = Float64Array.from(rows.ceiling, (most) => Math.min(most, random()))
			const { value } = relax(on, rows, pricing, u, { counts })
			const best = bruteForce(without)
			if (!check(problem, { batches: [] }).feasible) continue
			expect(certified(on, value)).toBeGreaterThanOrEqual(best - 1e-6)
		}
	}
})
