import { reaches } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { jointScope, mayWorkJointly } from '../access.ts'
import { nextStates, type Joint, type JointState } from '../joint.ts'
import type { StepForm } from '../joint-forms.ts'
import { jointUnknown, leadOnly, stepForbidden } from '../joint-refusals.ts'
import { jointStateWords } from '../joint-words.ts'
import { notifySigners } from './notify.ts'
import { recordJointStep } from './record-joint-step.ts'
import * as store from './store/joint.ts'

/** Whether the actor speaks for the lead. */
export const leads = ({ actor }: Context, { parties }: Pick<Joint, 'parties'>): boolean =>
	reaches(jointScope(actor), parties.find(({ role }) => role === 'lead')!.agencyId)

/**
 * Takes a joint activity a step further: to the heads for their signatures, back, on its way, to its end, or cancels it with
 * a reason. Only signing makes it agreed. Going back voids what was signed.
 */
export async function moveJoint(
	ctx: Context,
	{ id, from, to, reason }: StepForm
): Promise<{ id: string }> {
	authorize(mayWorkJointly(ctx.actor))
	await store.lockJoint(ctx.db, id)
	const joint = await store.findJoint(ctx.db, id, jointScope(ctx.actor))
	if (!joint) throw jointUnknown()
	if (!leads(ctx, joint)) throw leadOnly()
	if (joint.state !== from || !nextStates[from].includes(to)) throw stepForbidden()

	const voided =
		to === 'draft'
			? await store.voidSignatures(ctx.db, id, ctx.now, 'Ditarik kembali menjadi rancangan.')
			: 0
	await store.setState(ctx.db, id, to, reason)
	await recordJointStep(ctx, id, stepText(to, reason, voided))
	await record(ctx, 'plan.joint_moved', { from, to, voided }, id)
	if (to === 'waiting') await notifySigners(ctx, joint)
	return { id }
}

function stepText(to: JointState, reason: string, voided: number): string {
	if (to === 'cancelled') return `Membatalkan: ${reason}`
	const lost = voided > 0 ? ` ${voided} tanda tangan gugur.` : ''
	return `Keadaan menjadi ${jointStateWords[to].toLowerCase()}.${lost}`
}
