import { LeaveForm, LeaveRef, ListForm } from '#plan/calendar-forms.ts'
import { readLeaveQuery } from '#plan/filters.ts'
import { planConstraints } from '#plan/refusals.ts'
import { addLeave, importLeave, listLeave, removeLeave } from '#plan/server/edit-leave.ts'
import { action, type ActionEvent } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const query = readLeaveQuery(url.searchParams)
	const { cari: search } = query.filter
	return {
		year,
		query,
		...(await listLeave(locals.ctx, year, { search, page: query.page })),
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId
	}
}

const here = (_: unknown, { url }: ActionEvent) => `${url.pathname}?tersimpan`

export const actions: Actions = {
	tambah: action(LeaveForm, addLeave, here, planConstraints),
	hapus: action(LeaveRef, removeLeave, here),
	daftar: action(ListForm, importLeave, here, planConstraints)
}
