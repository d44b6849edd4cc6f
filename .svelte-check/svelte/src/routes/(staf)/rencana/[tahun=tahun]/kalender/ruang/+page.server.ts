import { RoomForm } from '#plan/calendar-forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { listRooms, recordRoom } from '#plan/server/edit-rooms.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rooms, agencies } = await listRooms(locals.ctx)
	const wanted = url.searchParams.get('ubah')
	return {
		year: Number(params.tahun),
		rooms,
		agencies,
		edited: rooms.find(({ id }) => id === wanted) ?? null,
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		RoomForm,
		recordRoom,
		(_, { url }) => `${url.pathname}?tersimpan`,
		planConstraints
	)
}
