import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skmRules } from './reference/skm.ts'
import { letterOf, skmIndex, surenessOf, weakElements } from './skm.ts'

/** Answers 1, 2, 3, 4 of one element. */
const answers = (fours: number, threes = 0, twos = 0): number[] => [0, twos, threes, fours]

/** A worked example that an office published, 29 respondents; numbers only (github.com/rennn9/GASPUL_BACKEND). */
const published = [
	answers(18, 11),
	answers(14, 15),
	answers(15, 12, 2),
	answers(29),
	answers(15, 14),
	answers(18, 11),
	answers(19, 10),
	answers(18, 11),
	answers(28, 1)
]

test('the published example gives 91.48 and A with the exact weight, not the 90.56 of 0.11', () => {
	const { means, ikm, letter } = skmIndex({ counts: published }, skmRules)
	expect(ikm).toBe(91.48)
	expect(letter).toBe('A')
	expect(means.map((mean) => mean.toFixed(4))).toEqual(
		'3.6207 3.4828 3.4483 4.0000 3.5172 3.6207 3.6552 3.6207 3.9655'.split(' ')
	)
})

test('the means of the same example give the same index', () => {
	const { means } = skmIndex({ counts: published }, skmRules)
	expect(skmIndex({ means }, skmRules).ikm).toBe(91.48)
	// As printed, to four decimals.
	const printed = [3.6207, 3.4828, 3.4483, 4, 3.5172, 3.6207, 3.6552, 3.6207, 3.9655]
	expect(skmIndex({ means: printed }, skmRules).ikm).toBe(91.48)
})

test('one respondent who answers 4 to everything gives 100; the weight 0.111 would give 99.9', () => {
	expect(skmIndex({ counts: Array(9).fill(answers(1)) }, skmRules)).toMatchObject({
		ikm: 100,
		letter: 'A'
	})
})

// Limits 88.31, 76.61, 65.00: the bands of the rule leave gaps, so the index is rounded before it is compared.
test.each([
	[100, 'A'],
	[88.31, 'A'],
	[88.3, 'B'],
	[76.61, 'B'],
	[76.6, 'C'],
	[65, 'C'],
	[64.99, 'D'],
	[25, 'D']
])('%d is %s', (index, letter) => expect(letterOf(index, skmRules)).toBe(letter))

test.each([
	[3.5322, 88.31, 'A'], // 88.305 is rounded up
	[3.53219, 88.3, 'B'],
	[3.0642, 76.61, 'B'],
	[3.06419, 76.6, 'C'],
	[2.5998, 65, 'C'],
	[2.59979, 64.99, 'D']
])('nine means of %d give %d, %s', (mean, ikm, letter) => {
	expect(skmIndex({ means: Array(9).fill(mean) }, skmRules)).toMatchObject({ ikm, letter })
})

test('what is below B is named, but not by fewer than five', () => {
	const index = skmIndex({ means: [3, 3.2, 3.0641, 3.0642, 4, 4, 4, 2, 4] }, skmRules)
	expect(weakElements(index, 40, skmRules)).toEqual([1, 3, 8])
	expect(weakElements(index, 4, skmRules)).toEqual([])
	expect([4, 5, 29, 30].map((respondents) => surenessOf(respondents, skmRules))).toEqual([
		'hidden',
		'uncertain',
		'uncertain',
		'sure'
	])
})

test('an index lies in 25..100, does not depend on the order of people, and rises with every answer', () => {
	const counts = fc.array(
		fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
		{ minLength: 9, maxLength: 9 }
	)
	const tally = (given: readonly number[]) =>
		[1, 2, 3, 4].map((answer) => given.filter((one) => one === answer).length)
	fc.assert(
		fc.property(counts, fc.nat(8), (given, at) => {
			const { ikm } = skmIndex({ counts: given.map(tally) }, skmRules)
			expect(ikm).toBeGreaterThanOrEqual(25)
			expect(ikm).toBeLessThanOrEqual(100)
			const better = given.map((own, i) => (i === at ? own.map((n) => Math.min(4, n + 1)) : own))
			expect(skmIndex({ counts: better.map(tally) }, skmRules).ikm).toBeGreaterThanOrEqual(ikm)
			expect(skmIndex({ counts: given.map((own) => tally(own.toReversed())) }, skmRules).ikm).toBe(
				ikm
			)
		}),
		{ numRuns: 200, seed: 5 }
	)
})
