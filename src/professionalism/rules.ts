import { kindOf } from '#people/rules.ts'
import type { Tier } from '#people/model.ts'
import {
	categories,
	parts,
	type Category,
	type Facts,
	type Gain,
	type IndexRules,
	type Part,
	type Points
} from './model.ts'

type Figures = Pick<IndexRules, 'points' | 'technicalJp'>

/** Posts without a leadership or functional training have other weights for what remains: docs/rules.md#ip-asn. */
const group = (tier: Tier): 'staff' | 'other' => (tier === 'pelaksana' ? 'staff' : 'other')

const figure = ({ points }: Figures, part: Part, step: string): number => points[part][step] ?? 0

/**
 * Points of one person, part by part.
 *
 * Unknown education or appraisal gives none: the rule knows no estimate. Every figure is reference data.
 * Source: docs/rules.md#ip-asn (Perban BKN 8/2019 art. 8).
 */
export function pointsOf(facts: Facts, rules: Figures): Points {
	const kind = kindOf(facts.tier)
	return {
		qualification: facts.education ? figure(rules, 'qualification', facts.education) : 0,
		post: facts.trained ? figure(rules, 'post', kind) : 0,
		technical:
			facts.technicalJp >= rules.technicalJp ? figure(rules, 'technical', group(facts.tier)) : 0,
		seminar: facts.seminars > 0 ? figure(rules, 'seminar', group(facts.tier)) : 0,
		performance: facts.predicate ? figure(rules, 'performance', facts.predicate) : 0,
		discipline: figure(rules, 'discipline', facts.degree ?? 'none')
	}
}

/** The most that each part can give in a post. They sum to 100. */
export function mostOf(tier: Tier, rules: Figures): Points {
	const best = (part: Part) => Math.max(...Object.values(rules.points[part]))
	return {
		qualification: best('qualification'),
		post: figure(rules, 'post', kindOf(tier)),
		technical: figure(rules, 'technical', group(tier)),
		seminar: figure(rules, 'seminar', group(tier)),
		performance: best('performance'),
		discipline: best('discipline')
	}
}

/** Points of these parts together; all of them where none are named. */
export const sumOf = (points: Points, over: readonly Part[] = parts): number =>
	over.reduce((sum, part) => sum + points[part], 0)

/**
 * The category of an index of 0..100. The printed bands leave gaps between whole numbers, so a band begins above its limit:
 * 90.5 is in the highest. Source: docs/rules.md#ip-asn.
 */
export const categoryOf = (total: number, { points }: Figures): Category =>
	categories.find((category) => total > (points.category[category] ?? 0)) ?? 'very_low'

/** What the next step of each part would add, the most first. What is at its most already is left out. */
export function gainsOf(facts: Facts, rules: Figures): Gain[] {
	const has = pointsOf(facts, rules)
	const most = mostOf(facts.tier, rules)
	return parts
		.map((part): Gain => {
			const above = Object.values(rules.points[part]).filter((points) => points > has[part])
			const next =
				part === 'qualification' || part === 'discipline' ? Math.min(...above) : most[part]
			return { part, points: above.length === 0 ? 0 : next - has[part] }
		})
		.filter(({ points }) => points > 0)
		.toSorted((a, b) => b.points - a.points)
}
