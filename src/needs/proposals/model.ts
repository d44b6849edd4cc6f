/** The words of what agencies ask for. Labels for people are in words.ts, what forms send is in forms.ts. */

/**
 * Where a proposal stands. The steps inventarisasi, verifikasi, validasi are named by practice, not by the rule: docs/rules.md#usulan.
 */
export const proposalStates = [
	'draft',
	'proposed',
	'returned',
	'verified',
	'validated',
	'planned',
	'rejected',
	'withdrawn',
	'merged'
] as const
export type ProposalState = (typeof proposalStates)[number]

export const urgencies = ['normal', 'soon', 'urgent'] as const
export type Urgency = (typeof urgencies)[number]

/** Whose target the need serves. */
export const targetKinds = ['agency', 'rpjmd'] as const
export type TargetKind = (typeof targetKinds)[number]

/** What somebody does with a proposal, as its history keeps it. */
export const acts = [
	'draft',
	'edit',
	'submit',
	'verify',
	'validate',
	'return',
	'reject',
	'withdraw',
	'merge',
	'split',
	'leave',
	'plan',
	'unplan'
] as const
export type Act = (typeof acts)[number]

/** Acts that move a proposal on by somebody's press. */
export const steps = ['submit', 'verify', 'validate', 'return', 'reject', 'withdraw'] as const
export type Step = (typeof steps)[number]

/** Yearly appraisal of a person. Source: docs/rules.md#kesenjangan-kinerja. */
export const predicates = [
	'sangat_baik',
	'baik',
	'butuh_perbaikan',
	'kurang',
	'sangat_kurang'
] as const
export type Predicate = (typeof predicates)[number]

/** When agencies may propose for a year's plan. Dates are civil, both belong to it. */
export type Round = {
	year: number
	opensOn: string
	closesOn: string
	/** By hand, before its time. */
	closed: boolean
	note: string
	version: number
}

/** What an agency wrote. Empty or null where nothing was written yet. */
export type Content = {
	agencyId: string
	title: string
	competencyId: string | null
	evidence: string
	targetKind: TargetKind | null
	target: string
	formCode: string | null
	urgency: Urgency | null
}

export type Named = { id: string; name: string }

export type Proposal = Content & {
	id: string
	year: number
	/** Counts from 1 within the year. */
	number: number
	state: ProposalState
	agency: string
	competency: string | null
	form: string | null
	/** On the roster, named or in a named post, when it was last written. */
	people: number
	/** Actors who wrote any of it. */
	authors: string[]
	verifiedBy: string | null
	proposedAt: Date | null
	verifiedAt: Date | null
	validatedAt: Date | null
	/** Why it was returned or rejected. */
	reason: string
	joint: boolean
	jointId: string | null
	plannedRun: string | null
	plannedSeats: number | null
	updatedAt: Date
	version: number
	/** All agencies whose it is; the first leads. */
	agencies: Named[]
}

/** A line of the list. */
export type ProposalRow = {
	id: string
	year: number
	number: number
	agencyId: string
	agency: string
	/** Of all agencies whose it is. */
	agencyIds: string[]
	state: ProposalState
	title: string
	competency: string | null
	form: string | null
	urgency: Urgency | null
	people: number
	reason: string
	updatedAt: Date
	version: number
}

export type ProposalEvent = {
	id: string
	at: Date
	act: Act
	actorName: string
	reason: string
}

/** Somebody named in a proposal. */
export type ProposedPerson = {
	employeeId: string
	nip: string
	name: string
	position: string
	agency: string
}

export type ProposedPosition = {
	agencyId: string
	positionId: string
	title: string
	people: number
}

export type EvidenceFile = { id: string; name: string; size: number; addedAt: Date }

/**
 * What Bina knows of a proposal's people together: gaps in its competency and appraisals below Baik. Levels are means; null
 * where nobody is behind them.
 */
export type Backing = {
	computedAt: Date | null
	people: number
	required: number | null
	measured: { people: number; lacking: number; actual: number | null; gap: number | null }
	estimated: { people: number; gap: number | null }
	performance: { year: number | null; appraised: number; below: number }
}

/** A proposal of somebody else that wants much the same. No person and no evidence of theirs. */
export type Similar = {
	id: string
	number: number
	agency: string
	title: string
	competency: string | null
	sameCompetency: boolean
	/** 0..1, of the titles' trigrams. */
	likeness: number
	people: number
	state: ProposalState
	/** Whether the reader may open it. */
	open: boolean
}

export type MergeState = 'asked' | 'done' | 'refused' | 'cancelled'

/** What is shown of a text that is to be merged. */
export type MergeContent = {
	title: string
	competency: string
	evidence: string
	target: string
	people: number
}

export type MergeMember = {
	proposalId: string
	number: number
	agencyId: string
	agency: string
	/** What was asked about; `now` differs where it was edited since. */
	asked: MergeContent
	now: MergeContent
	edited: boolean
	version: number
	answer: 'agreed' | 'refused' | null
	answeredName: string | null
	answeredAt: Date | null
	note: string
}

export type Merge = {
	id: string
	year: number
	title: string
	competencyId: string
	competency: string
	leadId: string
	reason: string
	state: MergeState
	askedBy: string
	askedName: string
	askedAt: Date
	jointId: string | null
	version: number
	members: MergeMember[]
}
