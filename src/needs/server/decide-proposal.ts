import { authorize, notAllowed } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import type { Refusal } from '#platform/refusal.ts'
import { mayDecide, mayDecideOn, mayPropose, mayProposeFor, proposalReader } from '../access.ts'
import type { Told } from '../letters.ts'
import type { ManyForm } from '../proposals/forms.ts'
import type { Proposal, Step } from '../proposals/model.ts'
import { notNow, proposalUnknown } from '../proposals/refusals.ts'
import { ends, judgeStep } from '../proposals/rules.ts'
import { standAlone } from './leave-proposal.ts'
import { noteAct } from './note-act.ts'
import { notifyDecided } from './notify.ts'
import { shutFor } from './set-round.ts'
import { countPeople } from './store/proposal-people.ts'
import * as store from './store/proposal.ts'

type Ref = { id: string; version: number }

/** The agency sends a proposal that is whole: while the round is open, or when it was returned to be mended. */
export async function submitProposal(ctx: Context, ref: Ref): Promise<{ id: string }> {
	authorize(mayPropose(ctx.actor))
	const proposal = await ownProposal(ctx, ref)
	const shut = await shutFor(ctx, proposal)
	if (shut) throw shut
	const people = await countPeople(ctx.db, ref.id)
	const refusal = judgeStep('submit', { ...proposal, people }, ctx.actor.id)
	if (refusal) throw refusal
	return take(ctx, proposal, 'submit', '', {
		people,
		authors: [...new Set([...proposal.authors, ctx.actor.id])],
		proposed: { by: ctx.actor.id, at: ctx.now },
		verified: null,
		reason: ''
	})
}

/** The agency takes a proposal back; what a joint one was made of stands by itself again. */
export async function withdrawProposal(ctx: Context, ref: Ref): Promise<{ id: string }> {
	authorize(mayPropose(ctx.actor))
	const proposal = await ownProposal(ctx, ref)
	const refusal = judgeStep('withdraw', proposal, ctx.actor.id)
	if (refusal) throw refusal
	if (proposal.joint) await standAlone(ctx, await store.listParts(ctx.db, proposal.id))
	return take(ctx, proposal, 'withdraw', '')
}

export const verifyProposal = (ctx: Context, ref: Ref): Promise<{ id: string }> =>
	decide(ctx, ref, 'verify')

export const validateProposal = (ctx: Context, ref: Ref): Promise<{ id: string }> =>
	decide(ctx, ref, 'validate')

/** Back to its agency, which mends it and sends it again. */
export const returnProposal = (
	ctx: Context,
	{ reason, ...ref }: Ref & { reason: string }
): Promise<{ id: string }> => decide(ctx, ref, 'return', reason)

export const rejectProposal = (
	ctx: Context,
	{ reason, ...ref }: Ref & { reason: string }
): Promise<{ id: string }> => decide(ctx, ref, 'reject', reason)

export type ManyDecided = {
	done: number
	/** The others by their numbers, each with the code of its refusal; number 0: not found. */
	refused: { number: number; code: string }[]
}

/** Verifies or validates all that were ticked, whichever each of them waits for. Each is judged by itself. */
export async function decideMany(ctx: Context, { pilih }: ManyForm): Promise<ManyDecided> {
	authorize(mayDecide(ctx.actor))
	const versions = new Map(pilih.map(({ id, version }) => [id, version]))
	const found = await store.lockProposals(ctx.db, proposalReader(ctx.actor), [...versions.keys()])
	const refused: ManyDecided['refused'] = Array.from(
		{ length: versions.size - found.length },
		() => ({ number: 0, code: proposalUnknown().code })
	)
	const told: Told[] = []
	for (const proposal of found) {
		const step = proposal.state === 'verified' ? 'validate' : 'verify'
		const refusal = judge(ctx, proposal, versions.get(proposal.id)!, step)
		if (refusal) refused.push({ number: proposal.number, code: refusal.code })
		else {
			await take(ctx, proposal, step, '', stamp(ctx, step))
			if (step === 'validate') told.push({ proposal, step, reason: '' })
		}
	}
	await notifyDecided(ctx, told)
	return { done: versions.size - refused.length, refused }
}

async function decide(ctx: Context, ref: Ref, step: Decision, reason = '') {
	authorize(mayDecide(ctx.actor))
	const [proposal] = await store.lockProposals(ctx.db, proposalReader(ctx.actor), [ref.id])
	if (!proposal) throw proposalUnknown()
	const refusal = judge(ctx, proposal, ref.version, step)
	if (refusal) throw refusal
	const taken = await take(ctx, proposal, step, reason, stamp(ctx, step, reason))
	if (step !== 'verify') await notifyDecided(ctx, [{ proposal, step, reason }])
	return taken
}

type Decision = Exclude<Step, 'submit' | 'withdraw'>

/** Why not, if so: another's turn, another text than was read, or a person who had a part in it. */
function judge(
	{ actor }: Context,
	proposal: Proposal,
	version: number,
	step: Decision
): Refusal | undefined {
	const turn = proposal.state === 'proposed' ? 'verifier' : 'validator'
	const settled = !['proposed', 'verified', 'validated'].includes(proposal.state)
	if (settled) return notNow(proposal.state)
	const agencies = proposal.agencies.map(({ id }) => id)
	const refusal = judgeStep(step, proposal, actor.id)
	if (refusal?.code === notNow(proposal.state).code) return refusal
	if (!mayDecideOn(actor, turn, agencies)) return notAllowed()
	if (refusal) return refusal
	return proposal.version === version ? undefined : changed()
}

function stamp({ actor, now }: Context, step: Decision, reason = ''): store.ProposalChange {
	const by = { by: actor.id, at: now }
	switch (step) {
		case 'verify':
			return { verified: by }
		case 'validate':
			return { validated: by }
		case 'return':
			return { verified: null, reason }
		case 'reject':
			return { rejectedBy: actor.id, reason }
	}
}

async function ownProposal(ctx: Context, { id, version }: Ref): Promise<Proposal> {
	const [proposal] = await store.lockProposals(ctx.db, proposalReader(ctx.actor), [id])
	if (!proposal) throw proposalUnknown()
	authorize(mayProposeFor(ctx.actor, [proposal.agencyId]))
	if (proposal.version !== version) throw changed()
	return proposal
}

async function take(
	ctx: Context,
	proposal: Proposal,
	step: Step,
	reason: string,
	change: store.ProposalChange = {}
): Promise<{ id: string }> {
	const { id } = proposal
	const state = ends[step]
	const version = await store.recordProposal(ctx.db, proposal, { ...change, state }, ctx.now)
	if (version === undefined) throw changed()
	await noteAct(ctx, { id, version }, step, reason)
	return { id }
}
