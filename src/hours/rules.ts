import type { EmployeeKind } from '#people/model.ts'
import type { JpEntry, JpRules } from './model.ts'

/**
 * JP a year that the law asks of a kind of employee: of a PNS the yearly minimum, of the two kinds of PPPK nothing that we
 * could read (they have a ceiling instead). Source: docs/rules.md#jp-minimum.
 */
export const minimumFor = (kind: EmployeeKind, rules: Pick<JpRules, 'yearlyMinimum'>): number =>
	kind === 'pns' ? rules.yearlyMinimum : 0

/** JP still owed after `counted`, never below zero. */
export const owedAfter = (counted: number, required: number): number =>
	Math.max(0, required - counted)

/**
 * Hours of learning (JP) still owed to a person for a calendar year.
 *
 * `entries` is everything credited to the person, any year, any order, corrections included; `counted` is in JP, after
 * factors and caps. Returns JP in 0..rules.yearlyMinimum. Never fails: no entry at all owes the full minimum.
 *
 * Source: docs/rules.md#jp-minimum (PP 11/2017 jo. PP 17/2020 art. 203); the figure itself is reference data, and the answer
 * names the version it rests on.
 */
export function hoursOwed(entries: readonly JpEntry[], year: number, rules: JpRules) {
	const counted = entries
		.filter((entry) => entry.completedOn.startsWith(`${year}-`))
		.reduce((sum, entry) => sum + entry.counted, 0)

	return { jp: owedAfter(counted, rules.yearlyMinimum), rulesVersion: rules.version }
}
