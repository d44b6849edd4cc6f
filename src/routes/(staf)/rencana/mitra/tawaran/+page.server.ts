import { MessageRef } from '#needs/message-forms.ts'
import { partnerConstraints } from '#plan/partner-refusals.ts'
import { readOfferQuery } from '#plan/filters.ts'
import { listOpenOffers, welcomeOffer } from '#plan/server/welcome-offer.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readOfferQuery(url.searchParams)
	return {
		query,
		...(await listOpenOffers(locals.ctx, query.page)),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		MessageRef.pick({ id: true }),
		welcomeOffer,
		({ id }) => `/rencana/mitra/${id}?tersimpan`,
		partnerConstraints
	)
}
