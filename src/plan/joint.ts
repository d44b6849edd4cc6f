/** The words of joint activities of several agencies. Labels are in joint-words.ts, what forms send in joint-forms.ts. */

export const jointStates = ['draft', 'waiting', 'agreed', 'running', 'done', 'cancelled'] as const
export type JointState = (typeof jointStates)[number]

/** How the cost is shared: alike, by seats, by agreed shares, or all by the lead. */
export const splits = ['equal', 'seats', 'fixed', 'lead'] as const
export type Split = (typeof splits)[number]

export const contributionKinds = ['people', 'money', 'room', 'facilitator', 'other'] as const
export type ContributionKind = (typeof contributionKinds)[number]

/** `amount`: people, whole rupiah, seats, days, or pieces. */
export type Contribution = {
	agencyId: string
	kind: ContributionKind
	what: string
	amount: number
}

/** `seats`: of all batches. Shares are 0..1. */
export type PartyData = {
	agencyId: string
	role: 'lead' | 'partner'
	seats: number
	minShare: number
	fixedShare: number
}

/** `charge`: whole rupiah by the rule, what the agency pledged included. */
export type Party = PartyData & { charge: number }

/** What the agencies agree on; `cost` is whole rupiah of all batches. The lead stands first. */
export type JointData = {
	year: number
	activityId: string
	/** The proposal of agencies that it answers. */
	proposalId: string | null
	aim: string
	batches: number
	cost: number
	split: Split
	parties: PartyData[]
	contributions: Contribution[]
}

export type Joint = Omit<JointData, 'parties'> & {
	id: string
	code: string
	title: string
	state: JointState
	reason: string
	terms: string
	/** sha256 of the terms, in hex. */
	termsHash: string
	version: number
	parties: (Party & { agency: string })[]
}

/** States from which one may go on, and where to. Back to 'draft' also leads every change of the terms. */
export const nextStates: Readonly<Record<JointState, readonly JointState[]>> = {
	draft: ['waiting', 'cancelled'],
	waiting: ['draft', 'cancelled'],
	agreed: ['running', 'cancelled'],
	running: ['done', 'cancelled'],
	done: [],
	cancelled: []
}

/** The terms can still be changed; what is signed then is void. */
export const isOpen = (state: JointState): boolean =>
	state === 'draft' || state === 'waiting' || state === 'agreed'
