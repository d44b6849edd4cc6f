import { action } from '#platform/http/action.ts'
import { RemoveForm, SubstituteForm } from '#training/enrolment-forms.ts'
import { removePlace, substitute } from '#training/server/nominate.ts'
import { showPlace } from '#training/server/show-place.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await showPlace(locals.ctx, params)),
	requestId: locals.requestId
})

export const actions: Actions = {
	ganti: action(SubstituteForm, substitute, ({ id }) => `/pelatihan/${id}/peserta?selesai=ganti`),
	keluar: action(RemoveForm, removePlace, ({ id }) => `/pelatihan/${id}/peserta?selesai=keluar`)
}
