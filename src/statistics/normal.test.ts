import { expect, test } from 'vitest'
import { normalCdf, normalDensity } from './normal.ts'

// R 4: pnorm(z).
test.each([
	[0, 0.5],
	[1, 0.8413447460685429],
	[1.96, 0.9750021048517795],
	[-1.96, 0.024997895148220435],
	[-5, 2.866515718791939e-7],
	[3, 0.9986501019683699],
	[40, 1],
	[-40, 0]
])('below %d lies %d', (z, share) => expect(normalCdf(z)).toBeCloseTo(share, 13))

test('far tails keep their relative size', () => {
	expect(normalCdf(-10) / 7.619853024160527e-24).toBeCloseTo(1, 6) // R: pnorm(-10)
})

test('the density', () => {
	expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15) // R: dnorm(0)
	expect(normalDensity(-2)).toBeCloseTo(0.05399096651318806, 15) // R: dnorm(2)
})
