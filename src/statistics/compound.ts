import type { NegativeBinomial } from './gamma-poisson.ts'

/**
 * Distribution of a sum of N independent amounts in whole units, N negative binomial: Panjer's recursion.
 *
 *     g₀ = (1 − q)ʳ      gₖ = Σⱼ₌₁..ₖ (q + (r − 1) q j / k) fⱼ gₖ₋ⱼ
 *
 * `sizes[j]` is the probability of the amount j; sizes[0] must be 0. Returns P(sum = k) for k = 0..upTo; what is missing
 * to 1 lies beyond. Throws a RangeError for an amount of nothing.
 * Source: Panjer (1981) ASTIN Bulletin 12:22; Klugman, Panjer and Willmot, Loss Models, 9.6.
 */
export function compoundNegativeBinomial(
	{ r, q }: NegativeBinomial,
	sizes: ArrayLike<number>,
	upTo: number
): Float64Array {
	if ((sizes[0] ?? 0) > 0) throw new RangeError('an amount of nothing is no event')
	const g = new Float64Array(upTo + 1)
	g[0] = Math.exp(r * Math.log1p(-q))
	for (let k = 1; k <= upTo; k++) {
		let sum = 0
		for (let j = 1; j <= k && j < sizes.length; j++)
			sum += (q + ((r - 1) * q * j) / k) * sizes[j]! * g[k - j]!
		g[k] = sum
	}
	return g
}
