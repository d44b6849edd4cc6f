import type { PositionKind, Tier } from './model.ts'
import type { RetirementAges } from './reference/retirement.ts'

/** The kind of post that a tier belongs to: it follows from the tier. */
export function kindOf(tier: Tier): PositionKind {
	if (tier.startsWith('jpt_')) return 'jpt'
	return tier === 'administrator' || tier === 'pengawas' || tier === 'pelaksana'
		? tier
		: 'fungsional'
}

/**
 * First day on which a person is retired: the first of the month after the one in which they reach the age of their tier.
 * `bornOn` and the answer are civil dates. Own ages of some offices (teachers, doctors) are not known here.
 *
 * Source: docs/rules.md#pensiun; the ages are reference data.
 */
export function retirementDate(bornOn: string, tier: Tier, ages: RetirementAges): string {
	const years = ages.tiers[tier] ?? ages.usual
	const [year, month] = bornOn.split('-').map(Number)
	return new Date(Date.UTC(year! + years, month!, 1)).toISOString().slice(0, 10)
}

/** Levels that a person lacks of what is asked; 0 when they have it, null when nobody knows. */
export const shortfall = (required: number, actual: number | null): number | null =>
	actual === null ? null : Math.max(0, required - actual)

export type LevelCount = { asked: number; assessed: number; met: number }

/** How many of the competencies asked are assessed, and how many of those are met. What is not assessed is never met. */
export function countLevels(
	rows: readonly { required: number | null; actual: number | null }[]
): LevelCount {
	const asked = rows.filter((row) => row.required !== null)
	const assessed = asked.filter((row) => row.actual !== null)
	return {
		asked: asked.length,
		assessed: assessed.length,
		met: assessed.filter((row) => shortfall(row.required!, row.actual) === 0).length
	}
}

/** A name with its degrees as on papers: 'Dr. Fitri Handayani, S.E., M.M.'. */
export const fullName = (person: {
	frontTitle: string | null
	name: string
	backTitle: string | null
}): string =>
	[[person.frontTitle, person.name].filter(Boolean).join(' '), person.backTitle]
		.filter(Boolean)
		.join(', ')
