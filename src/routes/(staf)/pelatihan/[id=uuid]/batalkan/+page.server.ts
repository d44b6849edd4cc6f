import { action } from '#platform/http/action.ts'
import { CancelForm } from '#training/forms.ts'
import { cancelBatch } from '#training/server/change-batch.ts'
import { findRunning } from '#training/server/find-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	batch: await findRunning(locals.ctx, params.id),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(CancelForm, cancelBatch, ({ id, told }) => `/pelatihan/${id}?diberitahu=${told}`)
}
