import { action } from '#platform/http/action.ts'
import { BatchRef } from '#training/forms.ts'
import { readParticipantQuery, statesIn } from '#training/filters.ts'
import { enrolPlanned } from '#training/server/enrol-planned.ts'
import { listParticipants, showBatch } from '#training/server/show-batch.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readParticipantQuery(url.searchParams)
	return {
		...(await showBatch(locals.ctx, params)),
		...(await listParticipants(locals.ctx, params, { states: statesIn(query), page: query.page })),
		query,
		requestId: locals.requestId,
		added: url.searchParams.get('masuk'),
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	rencana: action(
		BatchRef,
		enrolPlanned,
		({ id, people }) => `/pelatihan/${id}/peserta?masuk=${people}`
	)
}
