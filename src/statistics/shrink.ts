/** The mean of one group and the variance of that mean: within-group variance / number measured. */
export type GroupMean = { readonly mean: number; readonly variance: number }

export type Estimate = { readonly mean: number; readonly sd: number }

export type Shrunk = {
	/** μ̂ and its standard error. */
	readonly overall: Estimate
	/** τ̂² ≥ 0: how much the groups' true means differ. */
	readonly between: number
	/** Each group's mean, drawn towards μ̂; in the order given. */
	readonly groups: readonly Estimate[]
	/** What is expected of a group that nobody measured. */
	readonly unseen: Estimate
}

/**
 * Partial pooling of group means, the empirical Bayes of the normal-normal model.
 *
 *     yⱼ | θⱼ ~ N(θⱼ, vⱼ)     θⱼ ~ N(μ, τ²)
 *
 *     Bⱼ = vⱼ / (vⱼ + τ̂²)     θ̂ⱼ = Bⱼ μ̂ + (1 − Bⱼ) yⱼ     Var = (1 − Bⱼ) vⱼ + Bⱼ² Var(μ̂)
 *
 * A mean of few people says little, so it is drawn towards what all groups have in common: the fewer, the further. With
 * equal variances this is the James-Stein estimator, which errs less in total than taking each mean as it is. τ̂² is the
 * moment estimate of DerSimonian and Laird, cut at 0; where the groups do not differ more than chance lets them, all of them
 * become μ̂. The last term of the variance is for μ being estimated; that τ² is estimated as well is not counted, so
 * intervals are somewhat short when there are few groups. One group alone says nothing of τ², which is then taken as 0.
 *
 * Where μ is known, `known` says it: 0 for deviations from something that was estimated before. Then Var(μ̂) = 0, and
 * τ̂² = max(0, (Σ w (y − μ)² − J) / Σw).
 *
 * Throws a RangeError for no group, or a variance that is not above 0.
 *
 * Sources: Efron and Morris (1975) JASA 70:311; Morris (1983) JASA 78:47; DerSimonian and Laird (1986) Control. Clin.
 * Trials 7:177. docs/statistics.md#shrinkage.
 */
export function shrink(groups: readonly GroupMean[], known?: number): Shrunk {
	if (groups.length === 0) throw new RangeError('no group to pool')
	for (const { variance } of groups)
		if (!(variance > 0)) throw new RangeError(`not a variance above 0: ${variance}`)

	const between = betweenVariance(groups, known)
	const { mean, sd } = known === undefined ? weightedMean(groups, between) : { mean: known, sd: 0 }
	return {
		overall: { mean, sd },
		between,
		groups: groups.map(({ mean: y, variance: v }) => {
			const b = v / (v + between)
			return { mean: b * mean + (1 - b) * y, sd: Math.sqrt((1 - b) * v + b * b * sd * sd) }
		}),
		unseen: { mean, sd: Math.sqrt(between + sd * sd) }
	}
}

/** τ̂² = max(0, (Q − (J − 1)) / (Σw − Σw²/Σw)), w = 1/v, Q = Σ w (y − ȳ)². */
function betweenVariance(groups: readonly GroupMean[], known: number | undefined): number {
	if (groups.length === 1 && known === undefined) return 0
	const mean = known ?? weightedMean(groups, 0).mean
	let q = 0
	let sum = 0
	let squares = 0
	for (const { mean: y, variance } of groups) {
		const w = 1 / variance
		q += w * (y - mean) ** 2
		sum += w
		squares += w * w
	}
	const tau =
		known === undefined
			? (q - (groups.length - 1)) / (sum - squares / sum)
			: (q - groups.length) / sum
	return Math.max(0, tau)
}

/** Mean weighted by 1 / (v + τ²), and its standard error. */
function weightedMean(groups: readonly GroupMean[], between: number): Estimate {
	let sum = 0
	let weighted = 0
	for (const { mean, variance } of groups) {
		const w = 1 / (variance + between)
		sum += w
		weighted += w * mean
	}
	return { mean: weighted / sum, sd: Math.sqrt(1 / sum) }
}
