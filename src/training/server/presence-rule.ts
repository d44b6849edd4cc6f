import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepPresenceRules } from '../access.ts'
import type { PresenceRuleForm } from '../attendance-forms.ts'
import { findBatch, findOwnBatch } from './find-batch.ts'
import { findRule, recordRule } from './store/presence.ts'

/** How presence in a batch's activity is judged. */
export async function showPresenceRule(ctx: Context, { id }: { id: string }) {
	const batch = await findOwnBatch(ctx, id)
	return {
		batch,
		rule: await findRule(ctx.db, batch.activityId),
		may: { change: mayKeepPresenceRules(ctx.actor) }
	}
}

/** Sets how presence is judged, for all batches of the activity. */
export async function changePresenceRule(
	ctx: Context,
	{ id, version, share, ...rest }: PresenceRuleForm
): Promise<{ id: string }> {
	authorize(mayKeepPresenceRules(ctx.actor))
	const { activityId } = await findBatch(ctx, id)
	const rule = { ...rest, minShare: share / 100 }
	if (!(await recordRule(ctx.db, { activityId, version }, rule))) throw changed()
	await record(ctx, 'training.presence_ruled', rule, activityId)
	return { id }
}
