import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	accountNeeds,
	amountOf,
	costOf,
	linesOf,
	quarterOf,
	sumOf,
	unitCosts,
	wholeParts,
	type CostPart,
	type PaidBatch
} from './costs.ts'

const part = (change: Partial<CostPart> = {}): CostPart => ({
	...{ kind: 'speaker', label: 'Narasumber', account: '5.04.02', basis: 'batch' },
	...{ unit: 'orang/jam', price: 900_000, volume: 6, itemId: null },
	...change
})

test.each<[number, number, number]>([
	[900_000, 6, 5_400_000],
	[35_000, 2.5, 87_500],
	[9_999_999_999, 99_999.99, 999_999_899_900_000.01],
	[1, 0.5, 0.5]
])('%d rupiah, %d units: %d rupiah', (price, volume, amount) => {
	expect(amountOf({ price, volume })).toBe(amount)
})

test('a cost nobody took apart is one part a basis, and none where it is 0', () => {
	const whole = { fixedCost: 5_000_000, headCost: 150_000, account: '5.04.02' }
	expect(costOf(wholeParts(whole))).toEqual({ fixedCost: 5_000_000, headCost: 150_000 })
	expect(wholeParts({ ...whole, headCost: 0 }).map(({ unit }) => unit)).toEqual(['angkatan'])
})

test('months are of their quarter', () => {
	expect([1, 3, 4, 6, 7, 9, 10, 12].map(quarterOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
})

const parts = fc.array(
	fc.record({
		account: fc.constantFrom('', '5.04.02', '5.04.03'),
		basis: fc.constantFrom('batch' as const, 'head' as const),
		price: fc.integer({ min: 0, max: 10_000_000 }),
		volume: fc.integer({ min: 1, max: 40 })
	}),
	{ maxLength: 6 }
)
const batches = fc.array(
	fc.record({
		month: fc.integer({ min: 1, max: 12 }),
		seats: fc.integer({ min: 1, max: 60 }),
		/** What the composition says beside what the parts say; usually nothing. */
		more: fc.constantFrom(0, 0, 0, 1_250_000, -400_001)
	}),
	{ maxLength: 5 }
)

test('lines of the budget and their accounts give the plan to the rupiah, in every quarter and altogether', () => {
	fc.assert(
		fc.property(parts, batches, (given, held) => {
			const own = given.map((one) => part(one))
			const { fixedCost, headCost } = costOf(own)
			const paid: PaidBatch[] = held.map(({ month, seats, more }) => ({
				...{ activityId: 'a', month, seats },
				cost: fixedCost + headCost * seats + more
			}))
			const lines = linesOf('a', own, paid, '5.04.09')
			const total = sumOf(paid.map(({ cost }) => cost))
			expect(sumOf(lines.map(({ amount }) => amount))).toBe(total)
			for (const line of lines) {
				expect(sumOf(line.quarters)).toBe(line.amount)
				expect(line.quarters.every(Number.isSafeInteger)).toBe(true)
				expect(line.account).not.toBe('')
			}
			const needs = accountNeeds(lines, new Map())
			expect(sumOf(needs.map((need) => need.total))).toBe(total)
			for (const q of [0, 1, 2, 3])
				expect(sumOf(needs.map((need) => need.quarters[q]!))).toBe(
					sumOf(paid.filter(({ month }) => quarterOf(month) === q).map(({ cost }) => cost))
				)
		})
	)
})

test('the planner says when money is needed as long as the sum is the same', () => {
	const lines = linesOf(
		'a',
		[part()],
		[{ activityId: 'a', month: 2, seats: 20, cost: 5_400_000 }],
		''
	)
	const moved = [0, 5_400_000, 0, 0] as [number, number, number, number]
	expect(accountNeeds(lines, new Map([['5.04.02', moved]]))).toEqual([
		{
			...{ account: '5.04.02', total: 5_400_000, derived: [5_400_000, 0, 0, 0] },
			...{ quarters: moved, outdated: false }
		}
	])
	const old = accountNeeds(lines, new Map([['5.04.02', [0, 1, 0, 0]]]))
	expect(old).toMatchObject([{ quarters: [5_400_000, 0, 0, 0], outdated: true }])
})

test.each([
	[{ cost: 12_000_000, seats: 30, jp: 600, levels: 24 }, [400_000, 20_000, 500_000]],
	[{ cost: 12_000_000, seats: 30, jp: 0, levels: 0.01 }, [400_000, null, null]]
])('%o costs %o for each participant, JP and level', (line, [perHead, perJp, perLevel]) => {
	expect(unitCosts(line)).toEqual({ perHead, perJp, perLevel })
})
