import { config } from '#platform/config.ts'
import { action } from '#platform/http/action.ts'
import { BatchForm, BatchRef, RepeatForm } from '#training/forms.ts'
import { changeBatch } from '#training/server/change-batch.ts'
import { closeInvite, inviteCitizens } from '#training/server/invite-citizens.ts'
import { repeatBatch } from '#training/server/repeat-batch.ts'
import { findOwnBatch } from '#training/server/find-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	batch: await findOwnBatch(locals.ctx, params.id),
	address: config.urlGiven ? config.url : url.origin,
	requestId: locals.requestId,
	saved: url.searchParams.has('tersimpan')
})

export const actions: Actions = {
	simpan: action(BatchForm, changeBatch, ({ id }) => `/pelatihan/${id}/atur?tersimpan`),
	ulang: action(RepeatForm, repeatBatch, ({ id, made }) => `/pelatihan/${id}?salinan=${made}`),
	undang: action(BatchRef, inviteCitizens, ({ id }) => `/pelatihan/${id}/atur?tersimpan`),
	tutup: action(BatchRef, closeInvite, ({ id }) => `/pelatihan/${id}/atur?tersimpan`)
}
