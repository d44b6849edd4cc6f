import { reaches } from '#platform/access/actor.ts'
import { showProposal } from '#needs/server/show-proposal.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { jointScope, mayCompose, mayWorkJointly } from '../access.ts'
import { isOpen, type Joint, type JointData } from '../joint.ts'
import type { JointForm } from '../joint-forms.ts'
import {
	jointUnknown,
	leadElsewhere,
	notYourTerms,
	termsClosed,
	wouldVoid
} from '../joint-refusals.ts'
import { recordJointStep } from './record-joint-step.ts'
import * as store from './store/joint.ts'
import { agreeOn, writeTerms } from './write-terms.ts'

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

	// Refused where the actor may not read what it is to answer.
	if (form.proposalId && !before) await showProposal(ctx, { id: form.proposalId, page: 1 })
	const agreed = await agreeOn(ctx, before ? { ...form, proposalId: before.proposalId } : form)
	if (before?.terms === agreed.terms) return { id: before.id, voided: 0 }
	const signed = before ? (await store.listSigned(ctx.db, before.id)).length : 0
	if (signed > 0 && !form.gugurkan) throw wouldVoid(signed)

	const written = await writeTerms(ctx, before, agreed)
	await recordJointStep(ctx, written, stepText(before, signed))
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
