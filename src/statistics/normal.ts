const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)

/** φ(z), the density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI

/**
 * Φ(z), the share of the standard normal distribution below z, to about 15 digits in absolute terms.
 * Source: Hart (1968), as given by West (2005) "Better approximations to cumulative normal functions", Wilmott 70.
 */
export function normalCdf(z: number): number {
	const x = Math.abs(z)
	const tail =
		x > 37 ? 0 : Math.exp((-x * x) / 2) * (x < 7.071_067_811_865_475 ? rational(x) : fraction(x))
	return z > 0 ? 1 - tail : tail
}

const UPPER = [
	0.035_262_496_599_891_1, 0.700_383_064_443_688, 6.373_962_203_531_65, 33.912_866_078_383,
	112.079_291_497_871, 221.213_596_169_931, 220.206_867_912_376
]
const LOWER = [
	0.088_388_347_648_318_4, 1.755_667_163_182_64, 16.064_177_579_207, 86.780_732_202_946_1,
	296.564_248_779_674, 637.333_633_378_831, 793.826_512_519_948, 440.413_735_824_752
]

const polynomial = (coefficients: readonly number[], x: number) =>
	coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

const rational = (x: number) => polynomial(UPPER, x) / polynomial(LOWER, x)

const fraction = (x: number) => 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / ROOT_TWO_PI
