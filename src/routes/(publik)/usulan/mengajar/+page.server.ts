import { OfferForm } from '#needs/message-forms.ts'
import { readMessageSettings } from '#needs/server/edit-message-settings.ts'
import type { Actions, PageServerLoad } from './$types'
import { fresh, sending } from '../sending.ts'

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	setHeaders(fresh)
	return {
		settings: await readMessageSettings(locals.ctx),
		requestId: locals.requestId,
		openedAt: String(locals.ctx.now.getTime())
	}
}

export const actions: Actions = sending(OfferForm)
