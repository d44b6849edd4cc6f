import type { Certainty, CompetencyFamily, EmployeeKind, Tier } from '#people/model.ts'

/** Codes of the mandates that Bina brings; a new version keeps its code. */
export const mandateCodes = ['pkn2', 'pka', 'pkp', 'jf', 'latsar', 'orientasi', 'jp'] as const
export type MandateCode = (typeof mandateCodes)[number]

/** Those that taking part in one activity fulfils; JP a year come from anything. */
export const trainingMandates = ['pkn2', 'pka', 'pkp', 'jf', 'latsar', 'orientasi'] as const
export type TrainingMandate = (typeof trainingMandates)[number]

export const isTraining = (code: MandateCode): code is TrainingMandate =>
	(trainingMandates as readonly MandateCode[]).includes(code)

/** Owed by the post held, soon after an appointment, once in a tenure, or as JP a year. */
export const mandateBases = ['post', 'appointment', 'tenure', 'hours'] as const
export type MandateBasis = (typeof mandateBases)[number]

/** A version of one mandate: who owes it, and by what its fulfilment is known. Source: docs/rules.md#kewajiban. */
export type MandateRule = {
	code: MandateCode
	version: string
	name: string
	short: string
	basis: MandateBasis
	legalBasis: string
	certainty: Certainty
	validFrom: string
	validTo: string | null
	kinds: readonly EmployeeKind[]
	/** None: every tier. */
	tiers: readonly Tier[]
	/** Words of a post's title that count as fulfilled. */
	exempt: readonly string[]
	/** Forms of learning that can fulfil it; none: any. */
	forms: readonly string[]
	/** One of them stands in the title of the course that fulfils it, as whole words. */
	words: readonly string[]
	/** Or a telling word of the person's own post stands there. */
	ownPost: boolean
	/** Words of a post's title that tell no trade. */
	unspeaking: readonly string[]
	/** Months after the appointment in which it is owed. */
	withinMonths: number | null
	/** Families of competencies that it serves. */
	families: readonly CompetencyFamily[]
	note: string
	position: number
}

export const mandateStates = ['owed', 'done', 'exempt', 'waived'] as const
export type MandateState = (typeof mandateStates)[number]

/** A training that a person owes for a year, or JP (`jp`) where the mandate is of hours. */
export type UnmetMandate = {
	employeeId: string
	code: MandateCode
	name: string
	legalBasis: string
	certainty: Certainty
	version: string
	/** Owed JP; null where a training is owed. */
	jp: number | null
}

/** One mandate of one person, with what fulfils it. */
export type Duty = UnmetMandate & {
	nip: string
	personName: string
	frontTitle: string | null
	backTitle: string | null
	position: string
	agency: string
	short: string
	state: MandateState
	/** The course that fulfils it. */
	doneBy: string | null
	doneOn: string | null
	waiver: Waiver | null
}

export const waiverKinds = ['done_elsewhere', 'excused'] as const
export type WaiverKind = (typeof waiverKinds)[number]
export type Waiver = { id: string; kind: WaiverKind; reason: string; decidedBy: string }

/** People by mandate and state, as far as the reader sees them. */
export type DutyCount = {
	code: MandateCode
	name: string
	short: string
	legalBasis: string
	certainty: Certainty
	note: string
	version: string
} & Record<MandateState, number>

export type DutyFilter = {
	year: number
	code?: MandateCode | undefined
	state?: MandateState | undefined
	/** A home agency (perangkat daerah). */
	agencyId?: string | undefined
	/** Part of a name, or the first digits of a NIP. */
	search?: string | undefined
}

export type DutyOrder = { by: 'nama' | 'opd' | 'kewajiban'; descending: boolean }

export type DutyQuery = {
	filter: DutyFilter
	order: DutyOrder
	/** All rows where undefined. */
	page?: { limit: number; offset: number } | undefined
}

export type DutyList = {
	rows: Duty[]
	total: number
	counts: DutyCount[]
	agencies: { id: string; name: string }[]
}
