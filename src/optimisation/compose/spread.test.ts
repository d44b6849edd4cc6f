import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadShares } from './spread.ts'

const asked = (share: number, batch: readonly number[]) => Math.ceil(share * batch.length - 1e-9)

const given = (floors: number) =>
	fc.record({
		shares: fc.array(fc.constantFrom(0.1, 0.25, 0.4, 0.5), {
			minLength: floors,
			maxLength: floors
		}),
		batches: fc.array(fc.array(fc.nat(2 ** floors - 1), { minLength: 1, maxLength: 9 }), {
			minLength: 1,
			maxLength: 4
		})
	})

/** Flags of the people in batches, as items of one activity, spread; which batch holds which flags then. */
function spread({ shares, batches }: { shares: number[]; batches: number[][] }): number[][] {
	const flags = Int32Array.from(batches.flat())
	const { length } = flags
	let next = 0
	const dealt = batches.map((batch) => batch.map(() => next++))
	const on = {
		...{ activity: new Int32Array(length), flags, minShare: Float64Array.from(shares) },
		shareStart: Int32Array.of(0, shares.length)
	}
	spreadShares(on, dealt, new Set(Array.from({ length }, (_, k) => k)))
	expect(dealt.flat().toSorted((x, y) => x - y)).toEqual([...flags.keys()])
	expect(dealt.map((batch) => batch.length)).toEqual(batches.map((batch) => batch.length))
	return dealt.map((batch) => batch.map((k) => flags[k]!))
}

const missing = (shares: number[], batches: number[][]) =>
	batches.reduce(
		(sum, batch) =>
			sum +
			shares.reduce((own, share, bit) => {
				const counted = batch.filter((flags) => (flags >> bit) & 1).length
				return own + Math.max(0, asked(share, batch) - counted)
			}, 0),
		0
	)

test('every batch meets one floor where all together have people enough', () => {
	fc.assert(
		fc.property(given(1), ({ shares, batches }) => {
			const all = batches.reduce((sum, batch) => sum + asked(shares[0]!, batch), 0)
			const counted = batches.flat().filter((flags) => flags === 1).length
			const after = missing(shares, spread({ shares, batches }))
			expect(after).toBe(Math.max(0, all - counted))
		})
	)
})

test('with several floors never more are missing than before', () => {
	fc.assert(
		fc.property(given(3), ({ shares, batches }) => {
			expect(missing(shares, spread({ shares, batches }))).toBeLessThanOrEqual(
				missing(shares, batches)
			)
		})
	)
})
