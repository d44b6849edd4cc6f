import { normalCdf, normalDensity } from './normal.ts'

/**
 * Mean and standard deviation of max(0, X) for X ~ N(μ, σ²): what is expected of a shortfall when it is not known exactly.
 *
 *     E  = μ Φ(μ/σ) + σ φ(μ/σ)
 *     E² = (μ² + σ²) Φ(μ/σ) + μ σ φ(μ/σ)
 *
 * It lies above max(0, μ): being unsure by chance on both sides of nothing still leaves something on one side.
 * Throws a RangeError unless σ > 0. Source: Greene, Econometric Analysis, theorem 19.3 (censored normal, limit 0).
 */
export function rectifiedNormal(mu: number, sigma: number): { mean: number; sd: number } {
	if (!(sigma > 0)) throw new RangeError(`not a standard deviation above 0: ${sigma}`)
	const share = normalCdf(mu / sigma)
	const density = normalDensity(mu / sigma)
	const mean = Math.max(0, mu * share + sigma * density)
	const square = (mu * mu + sigma * sigma) * share + mu * sigma * density
	return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) }
}
