import { createHash } from 'node:crypto'
import { reaches } from '#platform/access/actor.ts'
import { showProposal } from '#needs/server/show-proposal.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { jointScope, mayCompose, mayWorkJointly } from '../access.ts'
import { isOpen, type Joint, type JointData, type Party } from '../joint.ts'
import type { JointForm } from '../joint-forms.ts'
import {
	jointUnknown,
	leadElsewhere,
	notYourTerms,
	termsClosed,
	wouldVoid
} from '../joint-refusals.ts'
import { judgeTerms, leadFirst, termsText } from '../joint-terms.ts'
import { activityUnknown, agencyUnknown } from '../refusals.ts'
import { splitCost } from '../split-cost.ts'
import { withCommunity } from '../community.ts'
import { findActivity } from './store/activity.ts'
import { loadCommunity } from './load-community.ts'
import { recordJointStep } from './record-joint-step.ts'
import * as store from './store/joint.ts'
import { listAgencyNames } from './store/roster.ts'

/** `voided`: how many signatures no longer count. */
export type RecordedJoint = { id: string; voided: number }

/**
 * Writes the terms of a joint activity: a new one without `id`, else over the version that was read. Other words make
 * another version, back in draft, and void what was signed; the same words change nothing.
 */
export async function recordJoint(ctx: Context, form: JointForm): Promise<RecordedJoint> {
	authorize(mayWorkJointly(ctx.actor))
	const { id, version } = form
	if (id) await store.lockJoint(ctx.db, id)
	const before = id ? await store.findJoint(ctx.db, id, jointScope(ctx.actor)) : undefined
	if (id && !before) throw jointUnknown()
	if (before && before.version !== version) throw changed()
	mayWrite(ctx, before, form)

	const { data, parties, terms } = await agree(
		ctx,
		before ? { ...form, proposalId: before.proposalId } : form
	)
	if (before?.terms === terms) return { id: before.id, voided: 0 }
	const signed = before ? (await store.listSigned(ctx.db, before.id)).length : 0
	if (signed > 0 && !form.gugurkan) throw wouldVoid(signed)

	const written = before?.id ?? ctx.newId()
	const termsHash = createHash('sha256').update(terms).digest()
	const row = { ...data, parties, terms, termsHash }
	if (before) {
		await store.voidSignatures(ctx.db, written, ctx.now, 'Ketentuan diubah.')
		await store.updateJoint(ctx.db, written, row)
		await store.clearParts(ctx.db, written)
	} else {
		const by = { createdBy: ctx.actor.id, createdAt: ctx.now }
		await store.insertJoint(ctx.db, written, row, by)
	}
	await store.insertParts(ctx.db, written, parties, data.contributions)
	await recordJointStep(ctx, written, stepText(before, signed))
	await record(
		ctx,
		before ? 'plan.joint_changed' : 'plan.joint_added',
		{ terms: termsHash.toString('hex'), voided: signed },
		written
	)
	return { id: written, voided: signed }
}

function stepText(before: Joint | undefined, signed: number): string {
	if (!before) return 'Merancang ketentuan.'
	return signed > 0 ? `Mengubah ketentuan; ${signed} tanda tangan gugur.` : 'Mengubah ketentuan.'
}

/** While it is a draft, every party writes; what lies with the heads only the lead and the planner. */
function mayWrite({ actor }: Context, before: Joint | undefined, form: JointForm): void {
	const scope = jointScope(actor)
	const leadOf = (of: Pick<JointData, 'parties'>) =>
		of.parties.find(({ role }) => role === 'lead')?.agencyId
	const lead = leadOf(before ?? form)
	const leads = lead !== undefined && reaches(scope, lead)
	if (before && !isOpen(before.state)) throw termsClosed()
	if (before && !leads && (before.state !== 'draft' || leadOf(form) !== lead)) throw notYourTerms()
	if (!before && lead && !leads && !mayCompose(actor)) throw leadElsewhere()
}

async function agree(
	ctx: Context,
	form: JointForm
): Promise<{ data: JointData; parties: Party[]; terms: string }> {
	const { year, activityId, proposalId, aim, batches, split, contributions } = form
	const activity = await findActivity(ctx.db, activityId)
	if (!activity) throw activityUnknown()
	// Refused where the actor may not read it.
	if (proposalId && !form.id) await showProposal(ctx, { id: proposalId, page: 1 })
	const names = await listAgencyNames(
		ctx.db,
		form.parties.map(({ agencyId }) => agencyId)
	)
	if (form.parties.some(({ agencyId }) => !names.has(agencyId))) throw agencyUnknown()

	const parties = leadFirst(form.parties)
	const [full] = withCommunity([activity], await loadCommunity(ctx, year))
	const seats = parties.reduce((sum, party) => sum + party.seats, 0)
	const cost = form.cost ?? full!.fixedCost * batches + full!.headCost * seats
	const data = { year, activityId, proposalId, aim, batches, cost, split, parties, contributions }
	const problem = judgeTerms(data)
	if (problem) throw problem

	const charges = splitCost(cost, split, parties, contributions)
	const charged = parties.map((party, row) => ({ ...party, charge: charges[row]! }))
	const named = charged.map((party) => ({ ...party, agency: names.get(party.agencyId)! }))
	const { title, code } = activity
	return { data, parties: charged, terms: termsText({ ...data, title, code, parties: named }) }
}
