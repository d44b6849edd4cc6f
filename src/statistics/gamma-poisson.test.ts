import { expect, test } from 'vitest'
import { compoundNegativeBinomial } from './compound.ts'
import { fitGammaPoisson, predictCount } from './gamma-poisson.ts'

test('by hand: the moments of counts that vary more than chance', () => {
	// m = 2, s² = (4+0+0+4+4+4)/5 = 3.2, a = 4 / 1.2, b = a · 10 / 2
	const prior = fitGammaPoisson(Object.freeze([0, 2, 2, 4, 0, 4]), 10)
	expect(prior.shape).toBeCloseTo(10 / 3, 12)
	expect(prior.rate).toBeCloseTo(50 / 3, 12)
})

test('counts that vary no more than chance have one rate', () => {
	const prior = fitGammaPoisson([2, 2, 2, 2], 10)
	expect(prior.shape / prior.rate).toBeCloseTo(0.2, 12)
	const { r, q } = predictCount(prior, 0, 10, 5)
	expect((r * q) / (1 - q)).toBeCloseTo(1, 4)
})

test('what a person had moves what is expected of them', () => {
	// a = 2, b = 10: after `seen` in 10 months the rate is (2 + seen) / 20 a month.
	const mean = (seen: number) => {
		const { r, q } = predictCount({ shape: 2, rate: 10 }, seen, 10, 2)
		return (r * q) / (1 - q)
	}
	expect(mean(0)).toBeCloseTo(0.2, 12)
	expect(mean(6)).toBeCloseTo(0.8, 12)
})

test.each([
	['nobody', [], 10],
	['no event', [0, 0], 10],
	['no time', [1, 2], 0]
])('from %s nothing can be learnt', (_, counts, time) => {
	expect(() => fitGammaPoisson(counts, time)).toThrow(RangeError)
})

test('amounts of one are the count itself', () => {
	// NB(r = 2, q = 1/2): P(n) = (n + 1) / 2^(n + 2)
	expect([...compoundNegativeBinomial({ r: 2, q: 0.5 }, [0, 1], 3)]).toEqual(
		[1 / 4, 2 / 8, 3 / 16, 4 / 32].map((p) => expect.closeTo(p, 12))
	)
})

test('by hand: amounts of one or two', () => {
	// r = 1, q = 1/2 (geometric); g₀ = 1/2, g₁ = q f₁ g₀, g₂ = q (f₁ g₁ + f₂ g₀) with f = 1/2, 1/2.
	expect([...compoundNegativeBinomial({ r: 1, q: 0.5 }, [0, 0.5, 0.5], 2)]).toEqual(
		[1 / 2, 1 / 8, 1 / 2 / 2 / 8 + 1 / 8].map((p) => expect.closeTo(p, 12))
	)
})

test('all sums together have mean E(N) · E(amount)', () => {
	const g = compoundNegativeBinomial({ r: 1.7, q: 0.3 }, [0, 0.2, 0, 0.5, 0.3], 200)
	const total = g.reduce((sum, p) => sum + p, 0)
	const mean = g.reduce((sum, p, k) => sum + p * k, 0)
	expect(total).toBeCloseTo(1, 9)
	expect(mean).toBeCloseTo(((1.7 * 0.3) / 0.7) * (0.2 + 1.5 + 1.2), 9)
})

test('an amount of nothing is a mistake of the caller', () => {
	expect(() => compoundNegativeBinomial({ r: 1, q: 0.5 }, [0.5, 0.5], 3)).toThrow(RangeError)
})
