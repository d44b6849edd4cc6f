import { action } from '#platform/http/action.ts'
import { MarkForm } from '#training/attendance-forms.ts'
import { findOwnBatch, findSessionOf } from '#training/server/find-batch.ts'
import { markByCode } from '#training/server/mark-person.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	batch: await findOwnBatch(locals.ctx, params.id),
	session: await findSessionOf(locals.ctx, params.id, params.sesi),
	requestId: locals.requestId,
	way: url.searchParams.get('dari') === 'daftar' ? ('list' as const) : ('committee' as const),
	name: url.searchParams.get('hadir')
})

export const actions: Actions = {
	default: action(MarkForm, markByCode, ({ id, sesi, name }, { url }) => {
		const query = new URLSearchParams({ hadir: name })
		if (url.searchParams.get('dari') === 'daftar') query.set('dari', 'daftar')
		return `/pelatihan/${id}/presensi/${sesi}/pindai?${query}`
	})
}
