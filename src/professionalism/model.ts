import type { Certainty, Education, EmployeeKind, Tier } from '#people/model.ts'
import type { Predicate } from '#needs/proposals/model.ts'

/** What points are given for, in the order of the rule. */
export const parts = [
	'qualification',
	'post',
	'technical',
	'seminar',
	'performance',
	'discipline'
] as const
export type Part = (typeof parts)[number]

/** The four dimensions of the rule and the parts they are made of. */
export const dimensions = ['qualification', 'competence', 'performance', 'discipline'] as const
export type Dimension = (typeof dimensions)[number]

export const partsOf: Readonly<Record<Dimension, readonly Part[]>> = {
	qualification: ['qualification'],
	competence: ['post', 'technical', 'seminar'],
	performance: ['performance'],
	discipline: ['discipline']
}

/** Degrees of a discipline decision, the lightest first. */
export const degrees = ['light', 'moderate', 'severe'] as const
export type Degree = (typeof degrees)[number]

/** Categories, the highest first. */
export const categories = ['very_high', 'high', 'middle', 'low', 'very_low'] as const
export type Category = (typeof categories)[number]

export type Points = Record<Part, number>

/** A version of the figures. `points` of a part, by step; of 'category', the value above which each begins. */
export type IndexRules = {
	version: string
	legalBasis: string
	certainty: Certainty
	validFrom: string
	validTo: string | null
	technicalJp: number
	technicalMonths: number
	technicalForms: string[]
	seminarMonths: number
	seminarForms: string[]
	disciplineMonths: number
	note: string
	points: Readonly<Record<Part | 'category', Readonly<Record<string, number>>>>
}

/** One figure of a version, with how sure we are of it. */
export type Figure = {
	part: Part | 'category'
	step: string
	points: number
	certainty: Certainty
}

/** What is known of a person on the day of counting. */
export type Facts = {
	tier: Tier
	education: Education | null
	/** The training that their post asks for is done, or does not need to be. */
	trained: boolean
	technicalJp: number
	seminars: number
	/** Of the year before. */
	predicate: Predicate | null
	/** The worst decision that still counts, and until when (a civil date). */
	degree: Degree | null
	degreeUntil: string | null
}

/** What one part would add at best, by its next step. */
export type Gain = { part: Part; points: number }

/** A person's index of one year. Where discipline is not the reader's to see, it is null and left out of `total`. */
export type PersonIndex = {
	year: number
	rulesVersion: string
	kind: EmployeeKind
	facts: Facts
	points: Omit<Points, 'discipline'> & { discipline: number | null }
	total: number
	/** What `total` could be at most. */
	most: number
	/** Of the whole index only. */
	category: Category | null
	computedAt: Date
}

/** A person in the list of an agency. */
export type IndexRow = {
	employeeId: string
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	kind: EmployeeKind
	position: string
	tier: Tier
	agency: string
	qualification: number
	competence: number
	performance: number
	/** Null where it is not the reader's to see; then `total` goes without it. */
	discipline: number | null
	total: number
}

/** An agency's means; null where they stand for fewer than five people. */
export type AgencyIndex = {
	id: string
	name: string
	people: number
	means: (Record<Dimension, number> & { total: number }) | null
}

export type IndexSort = 'nama' | 'opd' | 'nilai'

export type IndexQuery = {
	year: number
	search: string
	/** A home agency (perangkat daerah). */
	agencyId: string | undefined
	kind: EmployeeKind
	/** Whose part is not yet at its most. */
	lacking: Part | undefined
	sort: IndexSort
	descending: boolean
	/** All of them where null. */
	limit: number | null
	offset: number
}
