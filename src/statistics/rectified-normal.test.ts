import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rectifiedNormal } from './rectified-normal.ts'

test('by hand: half of a standard normal', () => {
	// E = φ(0) = 1/√(2π); E² = Φ(0) = 1/2.
	const { mean, sd } = rectifiedNormal(0, 1)
	expect(mean).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 12)
	expect(sd).toBeCloseTo(Math.sqrt(0.5 - 1 / (2 * Math.PI)), 12)
})

test('far above nothing it is the normal itself, far below it is nothing', () => {
	expect(rectifiedNormal(9, 1)).toEqual({ mean: expect.closeTo(9, 9), sd: expect.closeTo(1, 9) })
	expect(rectifiedNormal(-9, 1)).toEqual({ mean: expect.closeTo(0, 9), sd: expect.closeTo(0, 9) })
})

test('against numerical integration', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -2, max: 2, noNaN: true }),
			fc.double({ min: 0.2, max: 2, noNaN: true }),
			(mu, sigma) => {
				let first = 0
				let second = 0
				const step = 0.001
				for (let z = -8; z < 8; z += step) {
					const x = Math.max(0, mu + sigma * z)
					const weight = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * step
					first += x * weight
					second += x * x * weight
				}
				const { mean, sd } = rectifiedNormal(mu, sigma)
				expect(mean).toBeCloseTo(first, 3)
				expect(sd * sd).toBeCloseTo(second - first * first, 2)
			}
		),
		{ seed: 1, numRuns: 20 }
	)
})

test('a spread of nothing is a mistake of the caller', () => {
	expect(() => rectifiedNormal(1, 0)).toThrow(RangeError)
})
