import fc from 'fast-check'
import { expect, test } from 'vitest'
import { predicates } from '#needs/proposals/model.ts'
import { educations, tiers } from '#people/model.ts'
import { degrees, parts, type Facts, type IndexRules } from './model.ts'
import { figures, rules as first } from './reference/2019-1.ts'
import { categoryOf, gainsOf, mostOf, pointsOf, sumOf } from './rules.ts'

const points: Record<string, Record<string, number>> = {}
for (const figure of figures) (points[figure.part] ??= {})[figure.step] = figure.points
const rules = { ...first, points } as IndexRules

const nothing: Facts = {
	tier: 'pelaksana',
	education: null,
	trained: false,
	technicalJp: 0,
	seminars: 0,
	predicate: null,
	degree: null,
	degreeUntil: null
}
const of = (known: Partial<Facts>) => pointsOf({ ...nothing, ...known }, rules)

// The scoring of Perban BKN 8/2019 as a personnel office's application cites it: docs/rules.md#ip-asn.
test.each([
	['s3', 25],
	['s2', 20],
	['s1', 15],
	['d4', 15],
	['d3', 10],
	['d2', 5],
	['d1', 5],
	['slta', 5],
	['sltp', 1],
	['sd', 1]
] as const)('education %s gives %d', (education, expected) =>
	expect(of({ education }).qualification).toBe(expected)
)

test.each([
	['jpt_pratama', 15, 15, 10],
	['administrator', 15, 15, 10],
	['pengawas', 15, 15, 10],
	['ahli_muda', 15, 15, 10],
	['terampil', 15, 15, 10],
	['pelaksana', 0, 22.5, 17.5]
] as const)('competence of a %s: %d, %d, %d', (tier, post, technical, seminar) => {
	expect(of({ tier, trained: true, technicalJp: 20, seminars: 1 })).toMatchObject({
		post,
		technical,
		seminar
	})
	expect(of({ tier })).toMatchObject({ post: 0, technical: 0, seminar: 0 })
})

test.each([
	[19.99, 0],
	[20, 22.5],
	[40, 22.5]
])('%d JP of technical training give a pelaksana %d', (technicalJp, expected) =>
	expect(of({ technicalJp }).technical).toBe(expected)
)

test.each([
	['sangat_baik', 30],
	['baik', 25],
	['butuh_perbaikan', 15],
	['kurang', 5],
	['sangat_kurang', 1],
	[null, 0]
] as const)('appraisal %s gives %d', (predicate, expected) =>
	expect(of({ predicate }).performance).toBe(expected)
)

test.each([
	[null, 5],
	['light', 3],
	['moderate', 2],
	['severe', 1]
] as const)('discipline %s gives %d', (degree, expected) =>
	expect(of({ degree }).discipline).toBe(expected)
)

// Bands as BKN's categories are printed, 91–100 and so on; what lies between whole numbers belongs to the higher one.
test.each([
	[100, 'very_high'],
	[90.5, 'very_high'],
	[90, 'high'],
	[80, 'middle'],
	[70, 'low'],
	[60.5, 'low'],
	[60, 'very_low'],
	[0, 'very_low']
] as const)('%d is %s', (total, category) => expect(categoryOf(total, rules)).toBe(category))

test.each(tiers)('the most of a %s is 100', (tier) => expect(sumOf(mostOf(tier, rules))).toBe(100))

test('points to gain: the next step of education, the rest at once, the most first', () => {
	const facts: Facts = {
		...nothing,
		education: 's1',
		technicalJp: 8,
		predicate: 'baik',
		degree: 'light'
	}
	expect(gainsOf(facts, rules)).toEqual([
		{ part: 'technical', points: 22.5 },
		{ part: 'seminar', points: 17.5 },
		{ part: 'qualification', points: 5 },
		{ part: 'performance', points: 5 },
		{ part: 'discipline', points: 2 }
	])
	const best: Facts = {
		...nothing,
		education: 's3',
		technicalJp: 20,
		seminars: 1,
		predicate: 'sangat_baik'
	}
	expect(gainsOf(best, rules)).toEqual([])
})

test('nobody has more than the most of a part, and a gain never leads beyond it', () => {
	const anybody = fc.record({
		tier: fc.constantFrom(...tiers),
		education: fc.constantFrom(null, ...educations),
		trained: fc.boolean(),
		technicalJp: fc.double({ min: 0, max: 60, noNaN: true }),
		seminars: fc.nat(3),
		predicate: fc.constantFrom(null, ...predicates),
		degree: fc.constantFrom(null, ...degrees),
		degreeUntil: fc.constant('2030-01-01')
	})
	fc.assert(
		fc.property(anybody, (facts) => {
			const has = pointsOf(facts, rules)
			const most = mostOf(facts.tier, rules)
			const gain = new Map(gainsOf(facts, rules).map((one) => [one.part, one.points]))
			for (const part of parts) {
				expect(has[part] + (gain.get(part) ?? 0)).toBeLessThanOrEqual(most[part])
				expect(gain.has(part)).toBe(has[part] < most[part])
			}
		}),
		{ seed: 8_2019 }
	)
})
