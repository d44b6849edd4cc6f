import { reaches } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { jointScope, mayWorkJointly, partyScope } from '../access.ts'
import type { LeaveForm } from '../joint-forms.ts'
import { jointUnknown, notYourParty } from '../joint-refusals.ts'
import { judgeLeaving, withoutParty } from '../joint-terms.ts'
import { recordJointStep } from './record-joint-step.ts'
import * as store from './store/joint.ts'
import { agreeOn, writeTerms } from './write-terms.ts'

/**
 * A partner leaves a joint activity with a reason, while nobody has signed. The others go on with terms without it, in draft;
 * where only the lead would be left, the activity is cancelled.
 */
export async function leaveJoint(
	ctx: Context,
	{ id, agency, version, reason }: LeaveForm
): Promise<{ id: string }> {
	authorize(mayWorkJointly(ctx.actor))
	await store.lockJoint(ctx.db, id)
	const joint = await store.findJoint(ctx.db, id, jointScope(ctx.actor))
	if (!joint) throw jointUnknown()
	const party = joint.parties.find(({ agencyId }) => agencyId === agency)
	if (!party || !reaches(partyScope(ctx.actor), agency)) throw notYourParty()
	const refusal = judgeLeaving(joint, party, (await store.listSigned(ctx.db, id)).length)
	if (refusal) throw refusal
	if (joint.version !== version) throw changed()

	const told = `${party.agency} keluar: ${reason}`
	if (joint.parties.length > 2)
		await writeTerms(ctx, joint, await agreeOn(ctx, withoutParty(joint, agency)))
	else await store.setState(ctx.db, id, 'cancelled', told)
	await recordJointStep(ctx, id, told)
	await record(ctx, 'plan.joint_left', { agency, reason }, id)
	return { id }
}
