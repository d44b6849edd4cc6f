import { action } from '#platform/http/action.ts'
import { BatchForm } from '#training/forms.ts'
import { changeBatch } from '#training/server/change-batch.ts'
import { findOwnBatch } from '#training/server/find-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	batch: await findOwnBatch(locals.ctx, params.id),
	requestId: locals.requestId,
	saved: url.searchParams.has('tersimpan')
})

export const actions: Actions = {
	default: action(BatchForm, changeBatch, ({ id }) => `/pelatihan/${id}/atur?tersimpan`)
}
