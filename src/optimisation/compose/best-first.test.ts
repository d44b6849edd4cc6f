import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BestFirst } from './best-first.ts'

test('rows leave by worth, of equals the lower row first, and then there are none', () => {
	const worths = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 40 })
	fc.assert(
		fc.property(worths, (worths) => {
			const best = new BestFirst(worths.length)
			for (const [row, worth] of worths.entries()) best.add(row, worth)
			const taken = worths.map(() => best.take() && { row: best.row, worth: best.worth })
			const sorted = worths
				.map((worth, row) => ({ row, worth }))
				.toSorted((x, y) => y.worth - x.worth || x.row - y.row)
			expect(taken).toEqual(sorted)
			expect(best.take()).toBe(false)
		})
	)
})
