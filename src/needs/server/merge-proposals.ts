import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import {
	mayAskMerge,
	mayDecide,
	mayDecideOn,
	mayProposeFor,
	mayReadProposals,
	needsScope,
	proposalReader
} from '../access.ts'
import { reaches } from '#platform/access/actor.ts'
import { joinParts } from '../proposals/join.ts'
import type { MergeAnswer, MergeForm } from '../proposals/forms.ts'
import type { Merge, MergeMember, Proposal, Similar } from '../proposals/model.ts'
import {
	mergeAskedAlready,
	mergeSettled,
	mergeUnknown,
	notMergeable,
	proposalUnknown,
	textMoved,
	tooFewToMerge
} from '../proposals/refusals.ts'
import { isMergeable } from '../proposals/rules.ts'
import { noteAct } from './note-act.ts'
import * as store from './store/merge.ts'
import { copyParts, countPeople } from './store/proposal-people.ts'
import * as proposals from './store/proposal.ts'
import { lockRound } from './store/round.ts'

/** Who is asked sees the texts of all agencies that are asked with them; drafts are never asked about. */
const everyText = { sees: 'all', writes: [] } as const
const MOST = 20

/** A proposal and those that it could be made one with. */
export async function chooseMerge(
	ctx: Context,
	{ id }: { id: string }
): Promise<{ proposal: Proposal; similar: Similar[] }> {
	authorize(mayAskMerge(ctx.actor))
	const reader = proposalReader(ctx.actor)
	const proposal = await proposals.findProposal(ctx.db, reader, id)
	if (!proposal) throw proposalUnknown()
	const similar = await proposals.listSimilar(ctx.db, reader, proposal, MOST)
	return { proposal, similar: similar.filter(({ state }) => isMergeable(state)) }
}

/**
 * Asks the agencies of two or more proposals to make them one. Nothing changes before all have agreed. The asker's own
 * agencies have agreed by asking.
 */
export async function askMerge(
	ctx: Context,
	{ id, leadId, title, reason, pilih }: MergeForm
): Promise<{ gabungan: string }> {
	authorize(mayAskMerge(ctx.actor))
	const { actor, db, now } = ctx
	const ids = [...new Set([id, ...pilih])]
	const found = await proposals.lockProposals(db, everyText, ids)
	if (found.length !== ids.length) throw proposalUnknown()
	authorize(mayDecide(actor) || found.some((one) => mayProposeFor(actor, [one.agencyId])))
	const lead = found.find((one) => one.id === leadId)
	const apart = new Set(found.map(({ agencyId }) => agencyId)).size
	if (!lead?.competencyId || apart < 2) throw tooFewToMerge()
	const wrong = found.find((one) => !isMergeable(one.state) || one.joint || one.year !== lead.year)
	if (wrong) throw notMergeable(wrong.number)
	for (const one of found)
		if ((await store.listMergesOf(db, one.id)).some(({ state }) => state === 'asked'))
			throw mergeAskedAlready()

	const gabungan = ctx.newId()
	await store.insertMerge(db, {
		id: gabungan,
		...{ year: lead.year, title, competencyId: lead.competencyId, leadId, reason },
		...{ askedBy: actor.id, askedName: actor.name, askedAt: now },
		members: found.map((one) => ({
			proposalId: one.id,
			version: one.version,
			content: {
				title: one.title,
				competency: one.competency ?? '',
				evidence: one.evidence,
				target: one.target,
				people: one.people
			}
		}))
	})
	for (const one of found)
		if (mayProposeFor(actor, [one.agencyId])) await agree(ctx, gabungan, one.id)
	await record(ctx, 'needs.merge_asked', { proposals: ids, lead: leadId, reason }, gabungan)
	await joinIfAgreed(ctx, gabungan)
	return { gabungan }
}

export type MergeView = Merge & {
	may: { answer: string[]; askAgain: boolean; cancel: boolean }
}

/** A merge with every text as it was asked about and as it is now, for those who are asked and those who decide. */
export async function showMerge(
	ctx: Context,
	{ gabungan }: { gabungan: string }
): Promise<MergeView> {
	authorize(mayReadProposals(ctx.actor))
	const merge = await store.findMerge(ctx.db, gabungan)
	if (!merge || !isParty(ctx, merge)) throw mergeUnknown()
	const asked = merge.state === 'asked'
	return {
		...merge,
		may: {
			answer: asked
				? merge.members
						.filter((one) => !one.answer && !one.edited && mayProposeFor(ctx.actor, [one.agencyId]))
						.map(({ proposalId }) => proposalId)
				: [],
			askAgain: asked && merge.members.some(({ edited }) => edited) && mayManage(ctx, merge),
			cancel: asked && (merge.askedBy === ctx.actor.id || mayDecideOnAll(ctx, merge))
		}
	}
}

/**
 * An agency agrees to its proposal becoming part of a joint one, or refuses. Agreement is to the texts that were shown: where
 * one was edited since, it is refused until all were asked again. The last agreement makes the joint proposal.
 */
export async function answerMerge(
	ctx: Context,
	{ gabungan, proposalId, version, answer, note }: MergeAnswer
): Promise<{ gabungan: string; jointId: string | null }> {
	authorize(mayReadProposals(ctx.actor))
	const merge = await openMerge(ctx, gabungan)
	const member = merge.members.find((one) => one.proposalId === proposalId)
	if (!member) throw mergeUnknown()
	authorize(mayProposeFor(ctx.actor, [member.agencyId]))
	if (answer === 'agreed') {
		if (member.version !== version || merge.members.some(({ edited }) => edited)) throw textMoved()
		await agree(ctx, gabungan, proposalId, note)
		await record(ctx, 'needs.merge_agreed', { proposal: proposalId }, gabungan)
		return { gabungan, jointId: await joinIfAgreed(ctx, gabungan) }
	}
	await store.recordAnswer(ctx.db, {
		...{ mergeId: gabungan, proposalId, answer, note },
		...{ by: ctx.actor.id, name: ctx.actor.name, at: ctx.now }
	})
	await store.settleMerge(ctx.db, gabungan, 'refused')
	await record(ctx, 'needs.merge_refused', { proposal: proposalId, note }, gabungan)
	return { gabungan, jointId: null }
}

/** Asks all again about the texts as they are now. */
export async function askMergeAgain(
	ctx: Context,
	{ gabungan, version }: { gabungan: string; version: number }
): Promise<{ gabungan: string }> {
	authorize(mayAskMerge(ctx.actor))
	const merge = await openMerge(ctx, gabungan)
	authorize(mayManage(ctx, merge))
	if (merge.version !== version) throw changed()
	const found = await proposals.lockProposals(
		ctx.db,
		everyText,
		merge.members.map(({ proposalId }) => proposalId)
	)
	const gone = found.find(({ state }) => !isMergeable(state))
	if (gone) throw notMergeable(gone.number)
	await store.askAfresh(ctx.db, gabungan)
	for (const one of found)
		if (mayProposeFor(ctx.actor, [one.agencyId])) await agree(ctx, gabungan, one.id)
	await record(ctx, 'needs.merge_asked_again', {}, gabungan)
	return { gabungan }
}

/** Takes the question back; the proposals stay as they are. */
export async function cancelMerge(
	ctx: Context,
	{ gabungan, version }: { gabungan: string; version: number }
): Promise<{ gabungan: string }> {
	authorize(mayAskMerge(ctx.actor))
	const merge = await openMerge(ctx, gabungan)
	authorize(merge.askedBy === ctx.actor.id || mayDecideOnAll(ctx, merge))
	if (merge.version !== version) throw changed()
	await store.settleMerge(ctx.db, gabungan, 'cancelled')
	await record(ctx, 'needs.merge_cancelled', {}, gabungan)
	return { gabungan }
}

const agenciesOf = (members: readonly MergeMember[]) => members.map(({ agencyId }) => agencyId)

const isParty = ({ actor }: Context, { members }: Merge): boolean =>
	agenciesOf(members).some((id) => reaches(needsScope(actor), id))

const mayDecideOnAll = ({ actor }: Context, { members }: Merge): boolean =>
	mayDecideOn(actor, 'verifier', agenciesOf(members)) ||
	mayDecideOn(actor, 'validator', agenciesOf(members))

const mayManage = (ctx: Context, merge: Merge): boolean =>
	mayDecideOnAll(ctx, merge) ||
	agenciesOf(merge.members).some((id) => mayProposeFor(ctx.actor, [id]))

async function openMerge(ctx: Context, id: string): Promise<Merge> {
	const merge = await store.lockMerge(ctx.db, id)
	if (!merge || !isParty(ctx, merge)) throw mergeUnknown()
	if (merge.state !== 'asked') throw mergeSettled()
	return merge
}

const agree = ({ db, actor, now }: Context, mergeId: string, proposalId: string, note = '') =>
	store.recordAnswer(db, {
		...{ mergeId, proposalId, answer: 'agreed', note },
		...{ by: actor.id, name: actor.name, at: now }
	})

/** Makes the joint proposal once everybody has agreed. Its parts keep all that they say, and are found by it. */
async function joinIfAgreed(ctx: Context, id: string): Promise<string | null> {
	const { db, now } = ctx
	const merge = (await store.findMerge(db, id))!
	if (merge.members.some(({ answer }) => answer !== 'agreed')) return null
	const ids = merge.members.map(({ proposalId }) => proposalId)
	const parts = await proposals.lockProposals(db, everyText, ids)
	const gone = parts.find(({ state }) => !isMergeable(state))
	if (gone) throw notMergeable(gone.number)

	await lockRound(db, merge.year)
	const jointId = ctx.newId()
	const { authors, ...content } = joinParts(parts, merge)
	const { agencyId, competencyId } = content
	await proposals.insertProposal(db, {
		...{ id: jointId, year: merge.year, agencyId, competencyId },
		...{ author: authors[0]!, at: now }
	})
	const others = new Set(parts.flatMap((part) => part.agencies.map((agency) => agency.id)))
	others.delete(agencyId)
	await proposals.insertAgencies(db, jointId, [...others])
	await copyParts(db, jointId, ids)
	const version = await proposals.recordProposal(
		db,
		{ id: jointId, version: 1 },
		{
			...content,
			authors,
			joint: true,
			state: 'proposed',
			people: await countPeople(db, jointId),
			proposed: { by: merge.askedBy, at: now }
		},
		now
	)
	await noteAct(ctx, { id: jointId, version: version! }, 'merge', merge.reason)
	for (const part of parts) {
		const after = await proposals.recordProposal(db, part, { state: 'merged', jointId }, now)
		if (after === undefined) throw textMoved()
		await noteAct(ctx, { id: part.id, version: after }, 'merge', merge.reason)
	}
	await store.settleMerge(db, id, 'done', jointId)
	return jointId
}
