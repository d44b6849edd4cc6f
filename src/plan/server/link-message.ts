import { showMessage } from '#needs/server/show-message.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayLinkCommunity, mayReadPlan } from '../access.ts'
import type { LinkedMessage, LinkForm } from '../citizens.ts'
import { activityUnknown } from '../refusals.ts'
import { findActivity } from './store/activity.ts'
import * as store from './store/citizens.ts'

/** Activities that may answer a message, to choose from. */
export async function chooseActivity(ctx: Context): Promise<{ id: string; title: string }[]> {
	authorize(mayReadPlan(ctx.actor))
	return store.listActivityChoices(ctx.db)
}

/** Citizens' messages that an activity answers. */
export async function listMessagesOf(ctx: Context, activityId: string): Promise<LinkedMessage[]> {
	authorize(mayReadPlan(ctx.actor))
	return store.listMessagesOf(ctx.db, activityId)
}

/** Says that an activity answers a message: whoever sent it sees that. */
export async function linkMessage(ctx: Context, form: LinkForm): Promise<{ id: string }> {
	authorize(mayLinkCommunity(ctx.actor))
	await showMessage(ctx, { id: form.id })
	if (!(await findActivity(ctx.db, form.kegiatan))) throw activityUnknown()
	await store.insertLink(ctx.db, {
		activityId: form.kegiatan,
		messageId: form.id,
		linkedBy: ctx.actor.name,
		linkedAt: ctx.now
	})
	await record(ctx, 'plan.message_linked', { activity: form.kegiatan }, form.id)
	return { id: form.id }
}

export async function unlinkMessage(ctx: Context, form: LinkForm): Promise<{ id: string }> {
	authorize(mayLinkCommunity(ctx.actor))
	await store.deleteLink(ctx.db, form.kegiatan, form.id)
	await record(ctx, 'plan.message_unlinked', { activity: form.kegiatan }, form.id)
	return { id: form.id }
}
