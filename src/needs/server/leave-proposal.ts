import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayPropose, mayProposeFor, proposalReader } from '../access.ts'
import type { LeaveForm } from '../proposals/forms.ts'
import { withoutParts } from '../proposals/join.ts'
import type { Proposal } from '../proposals/model.ts'
import { proposalUnknown } from '../proposals/refusals.ts'
import { judgeLeaving } from '../proposals/rules.ts'
import { noteAct } from './note-act.ts'
import { countPeople, removeParts } from './store/proposal-people.ts'
import * as store from './store/proposal.ts'

/**
 * A partner leaves a joint proposal with a reason, as long as that needs nobody's consent. Its own proposal stands by itself
 * again; where one agency would be left, all do and the joint one is taken back. Answers with the partner's own proposal.
 */
export async function leaveProposal(
	ctx: Context,
	{ id, version, agency, reason }: LeaveForm
): Promise<{ id: string }> {
	authorize(mayPropose(ctx.actor))
	const { db, actor } = ctx
	const [joint] = await store.lockProposals(db, proposalReader(actor), [id])
	if (!joint) throw proposalUnknown()
	authorize(mayProposeFor(actor, [agency]))
	const refusal = judgeLeaving(joint, agency)
	if (refusal) throw refusal
	if (joint.version !== version) throw changed()

	const parts = await lockParts(ctx, joint)
	const leaving = parts.filter(({ agencyId }) => agencyId === agency)
	const staying = parts.filter(({ agencyId }) => agencyId !== agency)
	const name = joint.agencies.find((one) => one.id === agency)!.name
	const told = `${name}: ${reason}`
	if (new Set(staying.map(({ agencyId }) => agencyId)).size < 2) {
		await standAlone(ctx, parts, told)
		await change(ctx, joint, { state: 'withdrawn' }, told)
	} else {
		await standAlone(ctx, leaving, told)
		await store.deleteAgency(db, id, agency)
		const ids = (of: readonly Proposal[]) => of.map((part) => part.id)
		await removeParts(db, id, { leaving: ids(leaving), staying: ids(staying) })
		const people = await countPeople(db, id)
		await change(ctx, joint, { ...withoutParts(joint, leaving), people }, told)
	}
	return { id: leaving[0]!.id }
}

async function change(
	ctx: Context,
	joint: Proposal,
	after: store.ProposalChange,
	reason: string
): Promise<void> {
	const version = await store.recordProposal(ctx.db, joint, after, ctx.now)
	if (version === undefined) throw changed()
	await noteAct(ctx, { id: joint.id, version }, 'leave', reason)
}

/** The parts whole, whoever may read them. */
async function lockParts({ db }: Context, joint: Proposal): Promise<Proposal[]> {
	const parts = await store.listParts(db, joint.id)
	const everyText = { sees: 'all', writes: [] } as const
	return store.lockProposals(
		db,
		everyText,
		parts.map((part) => part.id)
	)
}

/** Parts of a joint proposal become proposals of their own again. */
export async function standAlone(
	ctx: Context,
	parts: readonly { id: string; version: number }[],
	reason = ''
): Promise<void> {
	const change = { state: 'proposed', jointId: null, verified: null, validated: null } as const
	for (const part of parts) {
		const version = await store.recordProposal(ctx.db, part, change, ctx.now)
		if (version === undefined) throw changed()
		await noteAct(ctx, { id: part.id, version }, 'split', reason)
	}
}
