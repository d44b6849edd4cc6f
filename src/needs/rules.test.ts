import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeGaps } from './compute.ts'
import type { Pair } from './estimate.ts'
import { drawHeat } from './heat.ts'
import { expectedGap, gapOf, likelyLevels } from './rules.ts'

test.each([
	[3, 1.5, 1.5],
	[3, 3, 0],
	[3, 4.5, 0],
	[5, 0, 5]
])('asked %d, has %d: lacks %d', (required, actual, gap) =>
	expect(gapOf(required, actual)).toBe(gap)
)

test('an expected gap is never nothing, and near the difference where that is large', () => {
	expect(expectedGap(3, { mean: 1, sd: 0.2 }).mean).toBeCloseTo(2, 6)
	expect(expectedGap(3, { mean: 3.5, sd: 0.5 }).mean).toBeGreaterThan(0)
	expect(expectedGap(3, { mean: 3.5, sd: 0.5 }).mean).toBeCloseTo(0.0417, 4) // 0.5 · (φ(1) − 1 · Φ(−1))
})

test('likely levels stay on the scale', () => {
	expect(likelyLevels({ mean: 2, sd: 0.5 })).toEqual({ low: 1.359, high: 2.641 })
	expect(likelyLevels({ mean: 4.9, sd: 0.5 }).high).toBe(5)
	expect(likelyLevels({ mean: 0.1, sd: 0.5 }).low).toBe(0)
})

const pair = (given: Partial<Pair>): Pair => ({
	employeeId: 'p1',
	competencyId: 'k1',
	family: 'managerial',
	tier: 'pelaksana',
	agencyId: 'a',
	required: 3,
	actual: null,
	...given
})

test('measured is measured, estimated is marked, unknown has no row', () => {
	const measured = [2, 2, 2.5, 3, 3.5].map((actual, i) => pair({ employeeId: `m${i}`, actual }))
	const { rows, people, assessed, unknown } = computeGaps([
		...measured,
		pair({ employeeId: 'nobody measured' }),
		pair({ employeeId: 'nobody measured', competencyId: 't', family: 'technical' })
	])
	expect([people, assessed, unknown]).toEqual([6, 5, 1])
	expect(
		rows.slice(0, 5).map(({ actual, gap, sd, estimate }) => [actual, gap, sd, estimate])
	).toEqual([
		[2, 1, null, null],
		[2, 1, null, null],
		[2.5, 0.5, null, null],
		[3, 0, null, null],
		[3.5, 0, null, null]
	])
	expect(rows[5]).toMatchObject({ employeeId: 'nobody measured', actual: null })
	expect(rows[5]!.estimate).toBeCloseTo(2.6, 6)
	expect(rows[5]!.gap).toBeGreaterThan(0.4)
	expect(rows[5]!.sd).toBeGreaterThan(0)
	expect(rows).toHaveLength(6)
})

const agency = (id: string) => ({ id, name: id, people: 9, assessed: 3, hasUnits: false })
const map = (cells: [string, string, number, number][]) =>
	drawHeat({
		computedAt: new Date(0),
		stale: false,
		unknown: 0,
		within: null,
		competencies: ['x', 'y'].map((id) => ({ id, code: id, name: id.toUpperCase() })),
		agencies: ['a', 'b', 'c'].map(agency),
		cells
	})

test('fewer than five look like none, also in what they add up to', () => {
	const heat = map([
		['a', 'x', 10, 4],
		['b', 'x', 4, 4],
		['a', 'y', 5, 0]
	])
	expect(heat.agencies.map(({ cells }) => cells.map(({ share }) => share))).toEqual([
		[0.4, 0],
		[undefined, undefined],
		[undefined, undefined]
	])
	expect(heat.agencies[1]!.cells[0]).toEqual(heat.agencies[2]!.cells[0])
	expect(heat.competencies[0]).toMatchObject({ measured: 10, below: 4, share: 0.4 })
	expect(heat).toMatchObject({ gaps: 4, widest: 'X', people: 27, assessed: 9 })
})

test('what is hidden changes nothing that is shown', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), (n, below) => {
			expect(
				map([
					['a', 'x', 10, 4],
					['b', 'x', n, Math.min(n, below)]
				])
			).toEqual(map([['a', 'x', 10, 4]]))
		}),
		{ seed: 1 }
	)
})

test('where nothing is known nothing is the widest', () => {
	expect(map([]).widest).toBeUndefined()
})
