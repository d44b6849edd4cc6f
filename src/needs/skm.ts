import type { Certainty } from '#people/model.ts'

/** The nine elements of PermenPANRB 14/2017, U1 to U9 in their order. */
export const ELEMENTS = 9
export const elementNumbers: readonly number[] = Array.from({ length: ELEMENTS }, (_, i) => i + 1)

export const skmPeriods = ['year', 's1', 's2', 'q1', 'q2', 'q3', 'q4'] as const
export type SkmPeriod = (typeof skmPeriods)[number]

export const letters = ['A', 'B', 'C', 'D'] as const
export type Letter = (typeof letters)[number]

/** A version of the figures of the SKM rule. */
export type SkmRules = {
	version: string
	legalBasis: string
	certainty: Certainty
	validFrom: string
	validTo: string | null
	/** An element weighs exactly 1/elements. */
	elements: number
	/** A mean of 1..4 times this is an index of 25..100. */
	factor: number
	/** Lowest index of each letter; below C is D. */
	limitA: number
	limitB: number
	limitC: number
	/** Fewer respondents are not shown; fewer than `uncertainBelow` are said to be uncertain. */
	fewestShown: number
	uncertainBelow: number
}

/**
 * What a survey found, element by element: how often each answer 1..4 was given, or the means (NRR) that somebody computed
 * already, which are kept to a millionth.
 */
export type SkmAnswers =
	| { counts: readonly (readonly number[])[]; means?: undefined }
	| { means: readonly number[]; counts?: undefined }

export type SkmIndex = {
	/** NRR of each element, 1..4. */
	means: number[]
	/** NRR × factor of each element, to two decimals, with its letter. */
	elements: { index: number; letter: Letter }[]
	ikm: number
	letter: Letter
}

const MILLION = 1_000_000

/**
 * The index of a survey: IKM = Σ NRR × 1/9 × 25, with the weight exact and everything counted in whole numbers until the one
 * rounding to two decimals; then the letters are read from the rounded value.
 *
 * Source: docs/rules.md#skm (PermenPANRB 14/2017).
 */
export function skmIndex(answers: SkmAnswers, rules: SkmRules): SkmIndex {
	const parts = answers.counts
		? answers.counts.map((counts) => ({
				sum: counts.reduce((total, count, i) => total + count * (i + 1), 0),
				of: counts.reduce((total, count) => total + count, 0)
			}))
		: answers.means.map((mean) => ({ sum: Math.round(mean * MILLION), of: MILLION }))
	const elements = parts.map(({ sum, of }) => {
		const index = hundredths(rules.factor * sum, of)
		return { index, letter: letterOf(index, rules) }
	})
	// One element may have fewer answers than another; then a common denominator would not be whole.
	const same = parts.every(({ of }) => of === parts[0]!.of)
	const ikm = same
		? hundredths(
				rules.factor * parts.reduce((total, { sum }) => total + sum, 0),
				rules.elements * parts[0]!.of
			)
		: hundredths(
				rules.factor *
					parts.reduce((total, { sum, of }) => total + Math.round((sum * MILLION) / of), 0),
				rules.elements * MILLION
			)
	return {
		means: parts.map(({ sum, of }) => Math.round((sum * MILLION) / of) / MILLION),
		elements,
		ikm,
		letter: letterOf(ikm, rules)
	}
}

/** A quotient of whole numbers to two decimals, half up. */
const hundredths = (over: number, under: number): number =>
	Math.floor((200 * over + under) / (2 * under)) / 100

/** The letter of an index that is rounded to two decimals. Source: docs/rules.md#skm. */
export const letterOf = (
	index: number,
	{ limitA, limitB, limitC }: Pick<SkmRules, 'limitA' | 'limitB' | 'limitC'>
): Letter => (index >= limitA ? 'A' : index >= limitB ? 'B' : index >= limitC ? 'C' : 'D')

/** Elements (1..9) that are below B, where enough people answered to say so. */
export const weakElements = (
	{ elements }: Pick<SkmIndex, 'elements'>,
	respondents: number,
	{ limitB, fewestShown }: Pick<SkmRules, 'limitB' | 'fewestShown'>
): number[] =>
	respondents < fewestShown
		? []
		: elements.flatMap(({ index }, i) => (index < limitB ? [i + 1] : []))

/** How sure a reader may be of a survey with so many respondents. */
export const surenessOf = (
	respondents: number,
	{ fewestShown, uncertainBelow }: Pick<SkmRules, 'fewestShown' | 'uncertainBelow'>
): 'hidden' | 'uncertain' | 'sure' =>
	respondents < fewestShown ? 'hidden' : respondents < uncertainBelow ? 'uncertain' : 'sure'

/** A survey as it is handed in. */
export type Survey = SkmAnswers & {
	agencyId: string
	year: number
	period: SkmPeriod
	respondents: number
}

/** A survey as it stands. */
export type SkmResult = {
	id: string
	agencyId: string
	year: number
	period: SkmPeriod
	respondents: number
	means: number[]
	counts: number[][] | null
	ikm: number
	letter: Letter
	rulesVersion: string
}

export const needStates = ['proposed', 'accepted', 'set_aside'] as const
export type NeedState = (typeof needStates)[number]

/** A need that a weak element proposes for a unit. */
export type SkmNeed = {
	id: string
	agencyId: string
	agency: string
	year: number
	period: SkmPeriod
	element: number
	index: number
	competency: string
	state: NeedState
	reason: string
	decidedBy: string | null
	version: number
}

/** One unit in the list: the newest survey, and the index before it. */
export type SkmUnit = {
	agencyId: string
	name: string
	parent: string | null
	latest: SkmResult
	before: number | null
	undecided: number
}

export type SkmFilter = {
	search?: string | undefined
	letter?: Letter | undefined
	/** Only units of which an element is below B. */
	weak?: boolean | undefined
}
