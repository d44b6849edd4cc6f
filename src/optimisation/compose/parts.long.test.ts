import { expect, test } from 'vitest'
import { generate } from '../../../bench/generate.ts'
import { composeByParts } from './parts.ts'

/** Parts of about ten thousand: agencies in order, a new part when the last is full. */
function partsOf(agencies: number[], size: number): Int32Array {
	const heads = new Map<number, number>()
	for (const agency of agencies) heads.set(agency, (heads.get(agency) ?? 0) + 1)
	const partOf = new Map<number, number>()
	let part = 0
	let filled = 0
	for (const [agency, count] of [...heads].sort(([x], [y]) => x - y)) {
		if (filled > 0 && filled + count > size) [part, filled] = [part + 1, 0]
		partOf.set(agency, part)
		filled += count
	}
	return Int32Array.from(agencies, (agency) => partOf.get(agency)!)
}

test('100,000 people in 60 agencies, within 2 % of the best', { timeout: 1_800_000 }, async () => {
	const problem = generate({ people: 100_000, activities: 150, agencies: 60, seed: 1 })
	const partOf = partsOf(
		problem.people.map(({ agency }) => agency),
		10_000
	)
	const { gap } = await composeByParts(problem, partOf, { seed: 1, targetGap: 0.005, steps: 200 })
	expect(gap).toBeLessThanOrEqual(0.02)
})
