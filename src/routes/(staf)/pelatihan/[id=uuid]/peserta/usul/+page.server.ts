import { action } from '#platform/http/action.ts'
import { NominateForm } from '#training/enrolment-forms.ts'
import { nominate } from '#training/server/nominate.ts'
import { showNomination } from '#training/server/show-place.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await showNomination(locals.ctx, params)),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		NominateForm,
		nominate,
		({ id, added }) => `/pelatihan/${id}/peserta?masuk=${added}`
	)
}
