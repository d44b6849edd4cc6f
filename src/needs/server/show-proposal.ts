import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import {
	mayAskMerge,
	mayDecideOn,
	mayProposeFor,
	mayReadProposals,
	maySeeFewOf,
	proposalReader
} from '../access.ts'
import type {
	Backing,
	EvidenceFile,
	Merge,
	Proposal,
	ProposalEvent,
	ProposedPerson,
	ProposedPosition,
	Similar,
	Step
} from '../proposals/model.ts'
import { leaveByAgreement, proposalUnknown } from '../proposals/refusals.ts'
import {
	backingShown,
	isEditable,
	isMergeable,
	judgeLeaving,
	judgeStep,
	mayStillWithdraw,
	missingParts,
	stepsFrom,
	type Part
} from '../proposals/rules.ts'
import { shutFor } from './set-round.ts'
import { listMergesOf } from './store/merge.ts'
import * as parts from './store/proposal-people.ts'
import * as store from './store/proposal.ts'

const MOST_SIMILAR = 8

export type ProposalView = {
	proposal: Proposal
	missing: Part[]
	/** Why it cannot be written in or sent now, in a sentence; null where it can. */
	shut: string | null
	named: { rows: ProposedPerson[]; total: number; unseen: number }
	positions: ProposedPosition[]
	files: EvidenceFile[]
	/** Null where they are so few that their figures are not this reader's to see. */
	backing: Backing | null
	similar: Similar[]
	/** The merge that it is asked for now. */
	merge: Merge | null
	/** Of a joint one: what it was made of. */
	madeOf: Awaited<ReturnType<typeof store.listParts>>
	history: ProposalEvent[]
	may: {
		edit: boolean
		submit: boolean
		withdraw: boolean
		merge: boolean
		decide: Step[]
		/** Agencies of the actor that are partners, each with why it cannot leave by itself now. */
		leave: { id: string; name: string; kept: string | null }[]
	}
	/** Why the actor, who has the role for it, may not decide this one. */
	kept: string | null
}

/** A proposal with all that its page shows, and what the actor may do with it now. */
export async function showProposal(
	ctx: Context,
	{ id, page }: { id: string; page: number }
): Promise<ProposalView> {
	authorize(mayReadProposals(ctx.actor))
	const { db, actor } = ctx
	const reader = proposalReader(actor)
	const proposal = await store.findProposal(db, reader, id)
	if (!proposal) throw proposalUnknown()
	const { state } = proposal
	const agencies = proposal.agencies.map((agency) => agency.id)
	const own = mayProposeFor(actor, [proposal.agencyId])
	const shut = await shutFor(ctx, proposal)
	const turn = state === 'proposed' ? 'verifier' : 'validator'
	const decides = stepsFrom(state).length > 0 && mayDecideOn(actor, turn, agencies)
	const steps = stepsFrom(state).filter((step) => !judgeStep(step, proposal, actor.id))
	const kept = decides
		? judgeStep(state === 'proposed' ? 'verify' : 'validate', proposal, actor.id)
		: undefined
	const merges = await listMergesOf(db, id)
	const backing = await parts.getBacking(db, id, proposal.competencyId)
	const isOpen = isEditable(state) && !shut
	return {
		proposal,
		missing: missingParts(proposal),
		shut: shut?.message ?? null,
		named: await parts.listNamed(db, id, reader.sees, {
			limit: PAGE_ROWS,
			offset: rowsBefore({ page })
		}),
		positions: await parts.listNamedPositions(db, id),
		files: await parts.listFiles(db, id),
		backing: backingShown(backing, maySeeFewOf(actor, agencies)),
		similar: proposal.title ? await store.listSimilar(db, reader, proposal, MOST_SIMILAR) : [],
		merge: merges.find((merge) => merge.state === 'asked') ?? null,
		madeOf: proposal.joint ? await store.listParts(db, id) : [],
		history: await store.listEvents(db, id),
		may: {
			edit: own && isOpen,
			submit: own && isOpen && state !== 'proposed',
			withdraw: own && mayStillWithdraw(state),
			merge: isMergeable(state) && !proposal.joint && mayAskMerge(actor),
			decide: decides ? steps : [],
			leave: proposal.agencies
				.filter(({ id: agency }) => mayProposeFor(actor, [agency]))
				.map((agency) => ({ ...agency, refusal: judgeLeaving(proposal, agency.id) }))
				.filter(({ refusal }) => !refusal || refusal.code === leaveByAgreement().code)
				.map(({ refusal, ...agency }) => ({ ...agency, kept: refusal?.message ?? null }))
		},
		kept: kept && state !== 'validated' ? kept.message : null
	}
}

/** Everybody a proposal means, and for what: what the plan says of them is asked with these. */
export async function listMeant(
	ctx: Context,
	{ id }: { id: string }
): Promise<{
	year: number
	competencyId: string | null
	formCode: string | null
	people: string[]
}> {
	authorize(mayReadProposals(ctx.actor))
	const proposal = await store.findProposal(ctx.db, proposalReader(ctx.actor), id)
	if (!proposal) throw proposalUnknown()
	const { year, competencyId, formCode } = proposal
	return { year, competencyId, formCode, people: await parts.listPeopleIds(ctx.db, id) }
}

/** What a form of writing offers. */
export async function showWriting(
	ctx: Context,
	{ id }: { id: string }
): Promise<{
	proposal: Proposal
	files: EvidenceFile[]
	forms: { code: string; name: string }[]
	shut: string | null
}> {
	authorize(mayReadProposals(ctx.actor))
	const proposal = await store.findProposal(ctx.db, proposalReader(ctx.actor), id)
	if (!proposal || !mayProposeFor(ctx.actor, [proposal.agencyId])) throw proposalUnknown()
	return {
		proposal,
		files: await parts.listFiles(ctx.db, id),
		forms: await store.listForms(ctx.db),
		shut: (await shutFor(ctx, proposal))?.message ?? null
	}
}
