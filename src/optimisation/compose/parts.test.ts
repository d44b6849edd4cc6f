import { expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { composeByParts } from './parts.ts'

const problem = generate({ people: 900, activities: 30, agencies: 9, seed: 2 })
const settings = { seed: 1, targetGap: 0.1, steps: 4 }
const thirds = Int32Array.from(problem.people, ({ agency }) => Math.floor(agency / 3))

test('parts make a whole that keeps every rule, below a bound that holds for the whole', async () => {
	const whole = await composeByParts(problem, thirds, settings)
	expect(check(problem, whole.plan).feasible).toBe(true)
	expect(whole.bound).toBeGreaterThanOrEqual(whole.objective)
	const together = await compose(problem, settings)
	expect(whole.bound).toBeGreaterThanOrEqual(together.objective)
	// Parts of 300 lose much to batches that must fill within a part; the long test has a real size.
	expect(whole.gap).toBeLessThan(0.3)
})

test('one part is the whole', async () => {
	const one = new Int32Array(problem.people.length)
	const whole = await composeByParts(problem, one, settings)
	expect(whole.gap).toBeLessThan(0.15)
})

test('an agency in two parts is refused', async () => {
	const torn = Int32Array.from(problem.people, (_, person) => person % 2)
	await expect(composeByParts(problem, torn, settings)).rejects.toThrow('is in two parts')
})
