import { FEWEST_SHOWN } from '../rules.ts'
import type { Backing, Content, Predicate, Proposal, ProposalState, Round, Step } from './model.ts'
import {
	leaveByAgreement,
	notNow,
	notPartner,
	notYetComplete,
	ownProposal,
	roundClosed,
	roundMissing,
	roundNotYet,
	roundOver,
	verifiedByYou
} from './refusals.ts'
import type { Refusal } from '#platform/refusal.ts'

/** The plan that agencies propose for on a civil date: next year's. */
export const proposingYear = (today: string): number => Number(today.slice(0, 4)) + 1

export type RoundState = 'missing' | 'before' | 'open' | 'closed' | 'over'

/** Where a round stands on a civil date; both of its dates belong to it. */
export function roundState(round: Round | undefined, today: string): RoundState {
	if (!round) return 'missing'
	if (today < round.opensOn) return 'before'
	if (today > round.closesOn) return 'over'
	return round.closed ? 'closed' : 'open'
}

/** Undefined while the round is open; else why nothing new can be proposed. Source: docs/rules.md#masa-usulan. */
export function judgeRound(
	round: Round | undefined,
	year: number,
	today: string
): Refusal | undefined {
	switch (roundState(round, today)) {
		case 'missing':
			return roundMissing(year)
		case 'before':
			return roundNotYet(round!)
		case 'over':
			return roundOver(round!)
		case 'closed':
			return roundClosed(round!)
		case 'open':
			return undefined
	}
}

export type Part =
	| 'title'
	| 'competencyId'
	| 'evidence'
	| 'targetKind'
	| 'target'
	| 'formCode'
	| 'urgency'
	| 'people'

/** What has still to be written before a proposal can be sent, in the order of the form. */
export function missingParts(proposal: Content & { people: number }): Part[] {
	const parts: Part[] = [
		'title',
		'competencyId',
		'evidence',
		'targetKind',
		'target',
		'formCode',
		'urgency',
		'people'
	]
	return parts.filter((part) => !proposal[part])
}

const from: Record<Step, readonly ProposalState[]> = {
	submit: ['draft', 'returned'],
	verify: ['proposed'],
	validate: ['verified'],
	return: ['proposed', 'verified'],
	reject: ['proposed', 'verified', 'validated'],
	withdraw: ['draft', 'proposed', 'returned', 'verified', 'validated']
}

export const ends: Record<Step, ProposalState> = {
	submit: 'proposed',
	verify: 'verified',
	validate: 'validated',
	return: 'returned',
	reject: 'rejected',
	withdraw: 'withdrawn'
}

/** States in which the agency may still write. */
export const isEditable = (state: ProposalState): boolean =>
	state === 'draft' || state === 'returned' || state === 'proposed'

/** Whose answer a proposal waits for. */
export const waitsFor = (state: ProposalState): 'agency' | 'verifier' | 'validator' | null => {
	if (state === 'draft' || state === 'returned') return 'agency'
	if (state === 'proposed') return 'verifier'
	return state === 'verified' ? 'validator' : null
}

type Judged = Content & {
	state: ProposalState
	people: number
	authors: readonly string[]
	verifiedBy: string | null
}

/**
 * Whether an actor may take a step now, the person and the state considered; roles are access.ts's. Who wrote any of a proposal
 * decides nothing about it, and who verified it does not validate. Source: docs/rules.md#usulan.
 */
export function judgeStep(step: Step, proposal: Judged, actorId: string): Refusal | undefined {
	if (!from[step].includes(proposal.state)) return notNow(proposal.state)
	if (step === 'submit') {
		const missing = missingParts(proposal)
		return missing.length > 0 ? notYetComplete(missing) : undefined
	}
	if (step === 'withdraw') return undefined
	if (proposal.authors.includes(actorId)) return ownProposal()
	if (step === 'validate' && proposal.verifiedBy === actorId) return verifiedByYou()
	return undefined
}

/** The steps that a state leaves to whoever may decide, in the order of the page. */
export const stepsFrom = (state: ProposalState): Step[] =>
	(['verify', 'validate', 'return', 'reject'] as const).filter((step) => from[step].includes(state))

export const mayStillWithdraw = (state: ProposalState): boolean => from.withdraw.includes(state)

/**
 * Whether an agency may leave a joint proposal by itself now: a partner, until it is verified; afterwards only by agreement.
 * Source: docs/rules.md#usulan-serupa.
 */
export function judgeLeaving(
	{ joint, state, agencyId, agencies }: Pick<Proposal, 'joint' | 'state' | 'agencyId' | 'agencies'>,
	agency: string
): Refusal | undefined {
	if (!joint || agency === agencyId || !agencies.some(({ id }) => id === agency))
		return notPartner()
	if (state === 'proposed' || state === 'returned') return undefined
	return mayStillWithdraw(state) ? leaveByAgreement() : notNow(state)
}

/** Only what waits for verification or validation can be merged. */
export const isMergeable = (state: ProposalState): boolean =>
	state === 'proposed' || state === 'verified'

/** Titles at least this alike, 0..1 by trigrams, are shown as similar. House rule, docs/rules.md#usulan-serupa. */
export const ALIKE = 0.3

/** An appraisal below Baik is a performance gap. Source: docs/rules.md#kesenjangan-kinerja. */
export const performanceGaps: Predicate[] = ['butuh_perbaikan', 'kurang', 'sangat_kurang']

/** Figures of fewer than five people are theirs: only those who work with them see them. */
export const backingShown = (backing: Backing, maySeeFew: boolean): Backing | null =>
	maySeeFew || backing.people >= FEWEST_SHOWN ? backing : null
