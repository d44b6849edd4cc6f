import { action } from '#platform/http/action.ts'
import { DecideForm } from '#training/enrolment-forms.ts'
import { decideRequests, listRequests } from '#training/server/decide-requests.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, url }) => ({
	...(await listRequests(ctx)),
	requestId,
	decided: url.searchParams.get('selesai')
})

export const actions: Actions = {
	default: action(
		DecideForm,
		decideRequests,
		({ decided }, { url }) => `${url.pathname}?selesai=${decided}`
	)
}
