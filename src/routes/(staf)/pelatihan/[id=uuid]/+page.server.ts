import { action } from '#platform/http/action.ts'
import { BatchRef, SessionRef } from '#training/forms.ts'
import { finishBatch, openBatch } from '#training/server/change-batch.ts'
import { attendanceConstraints } from '#training/attendance-refusals.ts'
import { removeSession } from '#training/server/edit-session.ts'
import { showBatch } from '#training/server/show-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showBatch(locals.ctx, params)),
	requestId: locals.requestId,
	done: url.searchParams.get('selesai'),
	copies: url.searchParams.get('salinan'),
	told: url.searchParams.get('diberitahu')
})

export const actions: Actions = {
	buka: action(BatchRef, openBatch, ({ id }) => `/pelatihan/${id}?selesai=buka`),
	selesai: action(BatchRef, finishBatch, ({ id }) => `/pelatihan/${id}?selesai=selesai`),
	hapus: action(
		SessionRef,
		removeSession,
		({ id }) => `/pelatihan/${id}?selesai=hapus`,
		attendanceConstraints
	)
}
