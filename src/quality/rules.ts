import { checkCodes, type CheckCode, type Dimension, type Quality, type Tally } from './model.ts'
import { checks } from './checks.ts'

/** The checks of one side of quality. */
export const codesOf = (dimension: Dimension): CheckCode[] =>
	checkCodes.filter((code) => checks[code].dimension === dimension)

/**
 * Share of what was asked that is as it should be, 0..1; null where nothing was asked, which is not the same as all.
 *
 *     1 - amiss / asked, over all checks given
 *
 * Source: docs/rules.md#mutu-data.
 */
export function soundShare(
	tallies: Readonly<Record<CheckCode, Tally>>,
	codes: readonly CheckCode[]
): number | null {
	const asked = codes.reduce((sum, code) => sum + tallies[code].asked, 0)
	const bad = codes.reduce((sum, code) => sum + tallies[code].bad, 0)
	return asked === 0 ? null : 1 - bad / asked
}

/** How much is amiss in all. */
export const findingsIn = ({ tallies }: Pick<Quality, 'tallies'>): number =>
	checkCodes.reduce((sum, code) => sum + tallies[code].bad, 0)

/** The checks with something amiss, what concerns most people first. */
export const worstFirst = (tallies: Quality['tallies']): CheckCode[] =>
	checkCodes
		.filter((code) => tallies[code].bad > 0)
		.toSorted((a, b) => tallies[b].bad - tallies[a].bad)
