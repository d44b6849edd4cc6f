import { PartnerForm } from '#plan/partner-forms.ts'
import { partnerConstraints } from '#plan/partner-refusals.ts'
import { recordPartner, showPartner } from '#plan/server/edit-partners.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	...(await showPartner(locals.ctx, {})),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		PartnerForm,
		recordPartner,
		({ id }) => `/rencana/mitra/${id}?tersimpan`,
		partnerConstraints
	)
}
