import { createHash } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { withCommunity } from '../community.ts'
import type { Joint, JointData, Party } from '../joint.ts'
import { judgeTerms, leadFirst, termsText } from '../joint-terms.ts'
import { activityUnknown, agencyUnknown } from '../refusals.ts'
import { splitCost } from '../split-cost.ts'
import { loadCommunity } from './load-community.ts'
import { findActivity } from './store/activity.ts'
import * as store from './store/joint.ts'
import { listAgencyNames } from './store/roster.ts'

/** Without a cost it is reckoned from the catalogue. */
export type TermsDraft = Omit<JointData, 'cost'> & { cost?: number | undefined }

export type Agreed = { data: JointData; parties: Party[]; terms: string }

/** What agencies would agree on: the cost shared by the rule, and the words for it. Refused where it cannot be kept. */
export async function agreeOn(ctx: Context, form: TermsDraft): Promise<Agreed> {
	const { year, activityId, proposalId, aim, batches, split, contributions } = form
	const activity = await findActivity(ctx.db, activityId)
	if (!activity) throw activityUnknown()
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

/** Writes the next version of the terms, back in draft, and voids what was signed; a new one without `before`. Its id. */
export async function writeTerms(
	ctx: Context,
	before: Joint | undefined,
	{ data, parties, terms }: Agreed
): Promise<string> {
	const id = before?.id ?? ctx.newId()
	const termsHash = createHash('sha256').update(terms).digest()
	const row = { ...data, parties, terms, termsHash }
	let voided = 0
	if (before) {
		voided = await store.voidSignatures(ctx.db, id, ctx.now, 'Ketentuan diubah.')
		await store.updateJoint(ctx.db, id, row)
		await store.clearParts(ctx.db, id)
	} else {
		const by = { createdBy: ctx.actor.id, createdAt: ctx.now }
		await store.insertJoint(ctx.db, id, row, by)
	}
	await store.insertParts(ctx.db, id, parties, data.contributions)
	await record(
		ctx,
		before ? 'plan.joint_changed' : 'plan.joint_added',
		{ terms: termsHash.toString('hex'), voided },
		id
	)
	return id
}
