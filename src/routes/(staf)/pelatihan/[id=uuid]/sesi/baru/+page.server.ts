import { action } from '#platform/http/action.ts'
import { SessionForm } from '#training/forms.ts'
import { trainingConstraints } from '#training/refusals.ts'
import { recordSession } from '#training/server/edit-session.ts'
import { showSessionForm } from '#training/server/show-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await showSessionForm(locals.ctx, { ...params, sesi: undefined })),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		SessionForm,
		recordSession,
		({ id }) => `/pelatihan/${id}?selesai=sesi`,
		trainingConstraints
	)
}
