import { action } from '#platform/http/action.ts'
import { DecideByLinkForm } from '#training/enrolment-forms.ts'
import { decideByLink, showByLink } from '#training/server/decide-by-link.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params, url }) => ({
	...(await showByLink(ctx, params)),
	requestId,
	decided: url.searchParams.get('selesai')
})

export const actions: Actions = {
	default: action(
		DecideByLinkForm,
		decideByLink,
		({ kode, decided }) => `/persetujuan/${kode}?selesai=${decided}`
	)
}
