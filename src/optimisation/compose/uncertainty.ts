import { chance, type Chance } from '../chance.ts'
import type { Plan, Problem } from './model.ts'

/**
 * A gap that is only estimated: its place in the person's `gaps`, and the mean and standard deviation of what is asked less
 * what is had. What is lacking is that, if above 0; its mean is the gap's `levels`.
 */
export type Estimated = readonly [gap: number, mean: number, sd: number]

/** By person; whoever is not in it has measured gaps only. */
export type Estimates = readonly (readonly Estimated[])[]

/** Weighted levels that a plan closes, over many ways in which things may turn out. */
export type Band = {
	/** What it was drawn with. */
	seed: number
	scenarios: number
	mean: number
	/** One scenario in ten closes less, one in ten more. */
	p10: number
	p90: number
	/** Mean of the worst tenth. */
	cvar10: number
}

export type Draws = { seed: number; scenarios: number }
export const USUAL_DRAWS: Draws = { seed: 1, scenarios: 400 }

/**
 * How much a plan closes when neither gains nor estimated gaps are certain. In scenario s
 *
 *     eₐₖ = max(0, meanₐₖ + sdₐₖ · zₐ)        zₐ ~ N(0, 1), one for the activity
 *     gᵢₖ = max(0, mᵢₖ + sᵢₖ · zᵢ)            zᵢ ~ N(0, 1), one for the person; measured gaps stay
 *     closure = Σᵢ Σₖ wᵢₖ · min(gᵢₖ, Σ_{a ∈ Sᵢ} eₐₖ)
 *
 * An activity that teaches less than expected does so to everybody in it, and one person's levels hang together, hence one
 * draw for each. Closure is concave in gaps and gains, so its mean is not above what the plan closes at their means, but for
 * what cutting at 0 adds. Quantiles lie between the ordered scenarios, linearly. The draws do not depend on the plan: two
 * plans of one problem meet the same scenarios. Not in it: who stays away, and errors that a whole group's estimates share.
 *
 * Source: docs/uncertainty.md#rentang.
 */
export function band(
	problem: Problem,
	estimates: Estimates,
	plan: Plan,
	{ seed, scenarios }: Draws = USUAL_DRAWS
): Band {
	const { activities, people } = problem
	const lessons = lessonsOf(problem, estimates, plan)
	const gains = activities.flatMap((activity, a) => activity.gains.map((gain) => ({ a, ...gain })))
	const taught = new Float64Array(gains.length)
	const ofActivity = new Float64Array(activities.length)
	const ofPerson = new Float64Array(people.length)
	const normal = normals(chance(seed))

	const closures = Float64Array.from({ length: scenarios }, () => {
		for (let a = 0; a < ofActivity.length; a++) ofActivity[a] = normal()
		for (let i = 0; i < ofPerson.length; i++) if (estimates[i]?.length) ofPerson[i] = normal()
		for (const [j, { a, mean, sd }] of gains.entries())
			taught[j] = Math.max(0, mean + sd * ofActivity[a]!)
		let closure = 0
		for (const { person, weight, mean, sd, from } of lessons) {
			const gap = Math.max(0, mean + sd * ofPerson[person]!)
			let learnt = 0
			for (const j of from) learnt += taught[j]!
			closure += weight * Math.min(gap, learnt)
		}
		return closure
	}).sort()

	const worst = closures.subarray(0, Math.max(1, Math.round(scenarios / 10)))
	return {
		seed,
		scenarios,
		mean: meanOf(closures),
		p10: quantile(closures, 0.1),
		p90: quantile(closures, 0.9),
		cvar10: meanOf(worst)
	}
}

/** A gap that the plan teaches: which gains (over all activities, in order) reach it. */
type Lesson = { person: number; weight: number; mean: number; sd: number; from: number[] }

function lessonsOf({ activities, people }: Problem, estimates: Estimates, plan: Plan): Lesson[] {
	const bundles = people.map(() => [] as number[])
	for (const { activity, people: seated } of plan.batches)
		for (const person of seated) bundles[person]!.push(activity)
	let count = 0
	const first = activities.map(({ gains }) => (count += gains.length) - gains.length)

	return people.flatMap(({ gaps }, person) => {
		const bundle = bundles[person]!.sort((a, b) => a - b)
		if (bundle.length === 0) return []
		const unsure = new Map((estimates[person] ?? []).map(([gap, mean, sd]) => [gap, { mean, sd }]))
		return gaps.flatMap(({ competency, levels, weight }, gap) => {
			const from = bundle.flatMap((a) => {
				const at = activities[a]!.gains.findIndex((gain) => gain.competency === competency)
				return at < 0 ? [] : [first[a]! + at]
			})
			const lacking = unsure.get(gap) ?? { mean: levels, sd: 0 }
			return from.length === 0 ? [] : [{ person, weight, ...lacking, from }]
		})
	})
}

/** Standard normal numbers by the polar method of Marsaglia and Bray (1964) SIAM Review 6:260. */
function normals(random: Chance): () => number {
	let spare: number | undefined
	return () => {
		if (spare !== undefined) {
			const kept = spare
			spare = undefined
			return kept
		}
		let x = 0
		let y = 0
		let square = 0
		while (square === 0 || square >= 1) {
			x = 2 * random() - 1
			y = 2 * random() - 1
			square = x * x + y * y
		}
		const factor = Math.sqrt((-2 * Math.log(square)) / square)
		spare = y * factor
		return x * factor
	}
}

/** Exact where all values are the same. */
const meanOf = (values: Float64Array): number => {
	const [first = 0] = values
	return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length
}

function quantile(sorted: Float64Array, share: number): number {
	const at = share * (sorted.length - 1)
	const low = Math.floor(at)
	const below = sorted[low]!
	return below + (at - low) * ((sorted[low + 1] ?? below) - below)
}
