import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayModerate } from '../access.ts'
import type { SettingsForm } from '../message-forms.ts'
import type { MessageSettings } from '../message.ts'
import * as store from './store/message.ts'

/** How long answers may take and contacts are kept; citizens read both where they write. */
export const readMessageSettings = (ctx: Context): Promise<MessageSettings> =>
	store.getSettings(ctx.db)

/** Changes them for what comes in from now on; contacts go by the new time. */
export async function changeMessageSettings(ctx: Context, form: SettingsForm): Promise<void> {
	authorize(mayModerate(ctx.actor))
	if (!(await store.recordSettings(ctx.db, form))) throw changed()
	const { replyDays, contactMonths, sendsADay } = form
	await record(ctx, 'needs.message_settings', { replyDays, contactMonths, sendsADay })
}
