/** Gamma(shape, rate) over the rate of events a unit of time of one person drawn from all. */
export type GammaPrior = { readonly shape: number; readonly rate: number }

/** A negative binomial count: P(N = n) = C(n + r − 1, n) (1 − q)ʳ qⁿ, mean r q / (1 − q). */
export type NegativeBinomial = { readonly r: number; readonly q: number }

const NO_SPREAD = 1e6

/**
 * How rates of events differ between people, by the method of moments, from the number of events of each in the same time.
 *
 *     mean m = a t / b     variance s² = m + m² / a     ⟹     a = m² / (s² − m),  b = a t / m
 *
 * Where people differ no more than chance lets them (s² ≤ m) they get one rate: a very large shape. Throws a RangeError
 * when there is nothing to learn from: no people, no time, or no event at all.
 * Source: Gelman et al., Bayesian Data Analysis, 2.6; the moments are those of the negative binomial.
 */
export function fitGammaPoisson(counts: readonly number[], time: number): GammaPrior {
	const people = counts.length
	const mean = counts.reduce((sum, n) => sum + n, 0) / people
	if (!(time > 0) || !(mean > 0)) throw new RangeError('no events to learn from')
	const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, people - 1)
	const shape = Math.min(NO_SPREAD, variance > mean ? mean ** 2 / (variance - mean) : NO_SPREAD)
	return { shape, rate: (shape * time) / mean }
}

/**
 * How many events a person will have in `ahead`, who had `seen` of them in `time`: the posterior predictive of the
 * gamma-Poisson model. Whoever had few is expected to have few, but not none.
 *
 *     N ~ NegativeBinomial(r = a + seen, q = ahead / (b + time + ahead))
 */
export const predictCount = (
	{ shape, rate }: GammaPrior,
	seen: number,
	time: number,
	ahead: number
): NegativeBinomial => ({ r: shape + seen, q: ahead / (rate + time + ahead) })
