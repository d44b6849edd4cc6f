import { MessageRef } from '#needs/message-forms.ts'
import { partnerConstraints } from '#plan/partner-refusals.ts'
import { listOpenOffers, welcomeOffer } from '#plan/server/welcome-offer.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	...(await listOpenOffers(locals.ctx)),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		MessageRef.pick({ id: true }),
		welcomeOffer,
		({ id }) => `/rencana/mitra/${id}?tersimpan`,
		partnerConstraints
	)
}
