import type { CompetencyFamily } from '#people/model.ts'
import { FEWEST_SHOWN } from './rules.ts'

/** The six parts of a priority. Source: docs/rules.md#prioritas. */
export const parts = ['gap', 'rpjmd', 'people', 'performance', 'skm', 'mandate'] as const
export type Part = (typeof parts)[number]

/** What each part weighs, 0 to 100; only their proportion matters. */
export type Weights = Record<Part, number>

/** What is known of one competency, over the whole government. Of fewer than five people lacking it nothing is said. */
export type Facts = {
	id: string
	code: string
	name: string
	family: CompetencyFamily
	/** People measured below what is asked of them, and the levels they lack together. */
	people: number
	levels: number
	/** Of them, who were ever appraised, and who of those below Baik the last time. */
	appraised: number
	poor: number
	/** Of the people, who still owe a training of this family. */
	owing: number
	/** The strongest link to a target in force, 0..1. */
	rpjmd: number
	/** Surveyed units with an accepted need for it, of all surveyed. */
	units: number
	surveyed: number
}

/** One competency with its parts (0..1) and what each contributes to a score of 100. */
export type Ranked = {
	id: string
	code: string
	name: string
	family: CompetencyFamily
	people: number
	rank: number
	score: number
	parts: Record<Part, number>
	shares: Record<Part, number>
}

/** Each part of each competency, 0..1. Source: docs/rules.md#prioritas. */
export function partsOf(facts: readonly Facts[]): Map<string, Record<Part, number>> {
	const depth = ({ levels, people }: Facts) => ratio(levels, people)
	const deepest = Math.max(0, ...facts.map(depth))
	const most = Math.max(0, ...facts.map(({ people }) => people))
	return new Map(
		facts.map((one) => [
			one.id,
			{
				gap: ratio(depth(one), deepest),
				rpjmd: one.rpjmd,
				people: ratio(one.people, most),
				performance: ratio(told(one.poor), one.people),
				skm: ratio(one.units, one.surveyed),
				mandate: ratio(told(one.owing), one.people)
			}
		])
	)
}

/** Fewer than five weigh nothing: the parts are published, and would tell how many they are. */
const told = (people: number): number => (people < FEWEST_SHOWN ? 0 : people)

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** Scores are alike when they are to a billionth, so that no order hangs on the last bit of a sum. */
const billionths = (score: number): number => Math.round(score * 1e9)

/**
 * Competencies by Σ weight × part, the highest first, ties by code. `weights` are 0 or more with a sum above 0.
 * Source: docs/rules.md#prioritas.
 */
export function rankNeeds(facts: readonly Facts[], weights: Weights): Ranked[] {
	const all = parts.reduce((sum, part) => sum + weights[part], 0)
	const known = partsOf(facts)
	return facts
		.map((one) => {
			const own = known.get(one.id)!
			const shares = mapParts((part) => (100 * weights[part] * own[part]) / all)
			const score = parts.reduce((sum, part) => sum + shares[part], 0)
			const { id, code, name, family, people } = one
			return { id, code, name, family, people, score, parts: own, shares }
		})
		.toSorted((a, b) => billionths(b.score) - billionths(a.score) || (a.code < b.code ? -1 : 1))
		.map((one, at) => ({ ...one, rank: at + 1 }))
}

const mapParts = (value: (part: Part) => number): Record<Part, number> =>
	Object.fromEntries(parts.map((part) => [part, value(part)])) as Record<Part, number>

/** A rank that is another one after a weight has moved. */
export type Move = { id: string; name: string; from: number; to: number }

/** What one weight, moved by a fifth, does to the ranks. */
export type Shift = { part: Part; up: boolean; weight: number; moves: Move[] }

const FIFTH = 0.2

/** For every weight above 0, a fifth up and a fifth down: which ranks change, by ranking again. */
export function shiftsOf(facts: readonly Facts[], weights: Weights): Shift[] {
	const now = rankNeeds(facts, weights)
	return parts
		.filter((part) => weights[part] > 0)
		.flatMap((part) =>
			[true, false].map((up) => {
				const weight = weights[part] * (up ? 1 + FIFTH : 1 - FIFTH)
				return {
					part,
					up,
					weight,
					moves: movesTo(now, rankNeeds(facts, { ...weights, [part]: weight }))
				}
			})
		)
}

/** Ranks that differ between two orders of the same competencies, by their place in the second. */
export function movesTo(from: readonly Ranked[], to: readonly Ranked[]): Move[] {
	const before = new Map(from.map(({ id, rank }) => [id, rank]))
	return to.flatMap(({ id, name, rank }) => {
		const was = before.get(id)!
		return was === rank ? [] : [{ id, name, from: was, to: rank }]
	})
}

/**
 * How much more a level lacking of each competency weighs in a plan than its family's importance: 1 where nothing but gap and
 * people is known, which the composer counts by itself. Competencies without facts are absent.
 * Source: docs/rules.md#prioritas.
 */
export function planFactors(facts: readonly Facts[], weights: Weights): Map<string, number> {
	const counted = weights.gap + weights.people
	const beyond = ['rpjmd', 'performance', 'skm', 'mandate'] as const
	return new Map(
		[...partsOf(facts)].map(([id, own]) => [
			id,
			1 + beyond.reduce((sum, part) => sum + weights[part] * own[part], 0) / counted
		])
	)
}
