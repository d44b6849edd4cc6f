import type { RequestEvent, ServerLoadEvent } from '@sveltejs/kit'
import type { z } from 'zod'
import type { SentForm } from '#needs/message-forms.ts'
import { messageConstraints } from '#needs/message-refusals.ts'
import { readMessageSettings } from '#needs/server/edit-message-settings.ts'
import { sendMessage } from '#needs/server/send-message.ts'
import { daysOffAhead } from '#plan/server/follow-message.ts'
import { action } from '#platform/http/action.ts'

/** The form action of the three ways to write to us: leads to the page that shows the code. */
export const sending = (schema: z.ZodType<SentForm>) => ({
	default: (event: RequestEvent) =>
		action(
			schema,
			async (ctx, form) =>
				sendMessage(ctx, form, {
					address: event.getClientAddress(),
					daysOff: await daysOffAhead(ctx)
				}),
			({ code }) => `/usulan/lacak?kode=${code}&baru`,
			messageConstraints
		)(event)
})

/** What each of the three pages needs. It is asked for anew when somebody goes back to it: the next message is another one. */
export async function blank({ locals, setHeaders }: ServerLoadEvent) {
	setHeaders({ 'cache-control': 'private, no-store' })
	return {
		settings: await readMessageSettings(locals.ctx),
		requestId: locals.requestId,
		openedAt: String(locals.ctx.now.getTime())
	}
}
