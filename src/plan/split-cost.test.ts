import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PartyData } from './joint.ts'
import { shareByWeight, splitCost } from './split-cost.ts'

const party = (agencyId: string, given: Partial<PartyData> = {}): PartyData => ({
	agencyId,
	role: agencyId === 'a' ? 'lead' : 'partner',
	seats: 10,
	minShare: 0,
	fixedShare: 0,
	...given
})

test.each([
	// 100 by thirds: the rupiah left over goes to the first of like remainders.
	['equal', [34, 33, 33]],
	// 20, 10 and 3 of 33 seats: 60.6, 30.3, 9.09.
	['seats', [61, 30, 9]],
	['fixed', [50, 30, 20]],
	['lead', [100, 0, 0]]
] as const)('100 rupiah, %s', (split, parts) => {
	const parties = [
		party('a', { seats: 20, fixedShare: 0.5 }),
		party('b', { fixedShare: 0.3 }),
		party('c', { seats: 3, fixedShare: 0.2 })
	]
	expect(splitCost(100, split, parties, [])).toEqual(parts)
})

test('what somebody pledged is theirs, and only the rest is shared', () => {
	const pledge = { agencyId: 'b', kind: 'money', what: '', amount: 40 } as const
	const room = { agencyId: 'a', kind: 'room', what: 'Aula', amount: 40 } as const
	expect(splitCost(100, 'equal', [party('a'), party('b')], [pledge, room])).toEqual([30, 70])
})

test('without any seat it is shared alike', () => {
	expect(splitCost(10, 'seats', [party('a', { seats: 0 }), party('b', { seats: 0 })], [])).toEqual([
		5, 5
	])
})

const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
const cost = fc.integer({ min: 0, max: 1e15 })
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)

test('the parts sum to the cost, none is negative, and each is within a rupiah of its share', () => {
	fc.assert(
		fc.property(cost, weights, (rupiah, given) => {
			const parts = shareByWeight(rupiah, given)
			const all = BigInt(sum(given) || given.length)
			expect(sum(parts)).toBe(rupiah)
			parts.forEach((part, row) => {
				const weight = BigInt(sum(given) ? given[row]! : 1)
				const off = BigInt(part) * all - BigInt(rupiah) * weight
				expect(part).toBeGreaterThanOrEqual(0)
				expect(off > -all && off < all).toBe(true)
			})
		})
	)
})

test('more seats never pay less: than others, and than with fewer seats of one’s own', () => {
	fc.assert(
		fc.property(cost, weights, fc.nat(50_000), fc.nat(11), (rupiah, given, more, at) => {
			fc.pre(given.some((weight) => weight > 0))
			const row = at % given.length
			const parts = shareByWeight(rupiah, given)
			given.forEach((weight, other) => {
				if (given[row]! > weight) expect(parts[row]!).toBeGreaterThanOrEqual(parts[other]!)
			})
			const grown = shareByWeight(
				rupiah,
				given.map((weight, other) => weight + (other === row ? more : 0))
			)
			expect(grown[row]!).toBeGreaterThanOrEqual(parts[row]!)
		})
	)
})
