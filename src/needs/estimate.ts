import { shrink, type Estimate } from '#statistics/shrink.ts'
import type { CompetencyFamily, Tier } from '#people/model.ts'

/** A person and a competency that a standard asks of them. `actual` is null where nobody measured it. */
export type Pair = {
	employeeId: string
	competencyId: string
	family: CompetencyFamily
	tier: Tier
	/** The agency (perangkat daerah) the person belongs to. */
	agencyId: string
	required: number
	actual: number | null
}

/** Fewer people measured in a family than this say nothing of the others. */
const FEWEST_PEOPLE = 5

/** Levels are written in halves: rounding alone spreads them by 0.5² / 12. */
const ROUNDING = 0.5 ** 2 / 12

/** What is told apart, one inside the other; each layer explains what the ones before it left. */
const LAYERS: readonly ((pair: Pair) => string)[] = [
	({ competencyId }) => competencyId,
	({ competencyId, tier }) => `${competencyId} ${tier}`,
	({ tier, agencyId }) => `${tier} ${agencyId}`
]

/**
 * The level that somebody is taken to have who was not measured, with its standard deviation; undefined where nobody can say.
 *
 *     actual − required = μ + competency + competency × tier + tier × agency + person
 *
 * within each family of competencies; every term but the last is a group mean drawn towards nothing by how few were measured
 * (`shrink`). What is left is the person, whom nobody measured: it stays in the standard deviation. One person's levels hang
 * together, so within a group each person counts once.
 *
 * Equations, sources and what this cannot do: docs/statistics.md#gaps.
 */
export function estimateLevels(pairs: readonly Pair[]): (pair: Pair) => Estimate | undefined {
	const models = new Map<CompetencyFamily, FamilyModel | undefined>()
	for (const [family, members] of Map.groupBy(pairs, (pair) => pair.family))
		models.set(family, fitFamily(members.filter(({ actual }) => actual !== null)))

	return (pair) => {
		const model = models.get(pair.family)
		if (!model) return undefined
		let mean = pair.required
		let variance = model.person
		for (const [i, layer] of model.layers.entries()) {
			const effect = layer.effects.get(LAYERS[i]!(pair)) ?? layer.unseen
			mean += effect.mean
			variance += effect.sd ** 2
		}
		return { mean, sd: Math.sqrt(variance) }
	}
}

type Layer = { effects: ReadonlyMap<string, Estimate>; unseen: Estimate }
/** `person`: variance between people that no layer explains. */
type FamilyModel = { layers: Layer[]; person: number }

function fitFamily(measured: readonly Pair[]): FamilyModel | undefined {
	if (new Set(measured.map(({ employeeId }) => employeeId)).size < FEWEST_PEOPLE) return undefined
	const left = measured.map(({ actual, required }) => actual! - required)
	const layers: Layer[] = []
	let parameters = 0
	for (const [i, key] of LAYERS.entries()) {
		const layer = fitLayer(measured, left, key, i === 0 ? undefined : 0)
		for (const [row, pair] of measured.entries()) left[row]! -= layer.effects.get(key(pair))!.mean
		parameters += layer.parameters
		layers.push(layer)
	}
	const squares = left.reduce((sum, r) => sum + r * r, 0)
	return {
		layers,
		person: Math.max(ROUNDING, squares / Math.max(1, measured.length - parameters))
	}
}

/**
 * Means of what is left by group, drawn towards each other, or towards `known`; `parameters` is how many free ones the
 * groups are worth after that.
 */
function fitLayer(
	measured: readonly Pair[],
	left: readonly number[],
	key: (pair: Pair) => string,
	known: number | undefined
) {
	const groups = new Map<string, Map<string, { sum: number; n: number }>>()
	for (const [i, pair] of measured.entries()) {
		const people = groups.get(key(pair)) ?? new Map<string, { sum: number; n: number }>()
		groups.set(key(pair), people)
		const own = people.get(pair.employeeId) ?? { sum: 0, n: 0 }
		people.set(pair.employeeId, { sum: own.sum + left[i]!, n: own.n + 1 })
	}
	const means = [...groups].map(([name, people]) => ({
		name,
		...meanAndSquares([...people.values()].map(({ sum, n }) => sum / n))
	}))
	const people = means.reduce((sum, { n }) => sum + n, 0)
	const freedom = people - means.length
	const squares = means.reduce((sum, group) => sum + group.squares, 0)
	const within = Math.max(ROUNDING, freedom > 0 ? squares / freedom : 0)

	const shrunk = shrink(
		means.map(({ mean, n }) => ({ mean, variance: within / n })),
		known
	)
	const parameters = means.reduce(
		(sum, { n }) => sum + shrunk.between / (shrunk.between + within / n),
		known === undefined ? 1 : 0
	)
	return {
		effects: new Map(means.map(({ name }, j) => [name, shrunk.groups[j]!])),
		unseen: shrunk.unseen,
		parameters
	}
}

function meanAndSquares(values: readonly number[]) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length
	return {
		n: values.length,
		mean,
		squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
	}
}
