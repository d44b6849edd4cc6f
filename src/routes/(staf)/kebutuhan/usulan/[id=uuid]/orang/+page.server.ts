import { AddPeople, ChangePosition, RemovePerson } from '#needs/proposals/forms.ts'
import { readPeopleQuery } from '#needs/proposals/filters.ts'
import {
	addPeople,
	addPosition,
	removePerson,
	removePosition,
	showNaming
} from '#needs/server/name-people.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, requestId } = locals
	const query = readPeopleQuery(url.searchParams)
	const search = query.filter.cari?.slice(0, 100) ?? ''
	return {
		query,
		naming: await showNaming(ctx, { id: params.id, search, page: query.page }),
		requestIds: [requestId, ctx.newId(), ctx.newId(), ctx.newId()] as const
	}
}

const back = ({ id }: { id: string }) => `/kebutuhan/usulan/${id}/orang`

export const actions: Actions = {
	tambah: action(AddPeople, addPeople, back),
	keluarkan: action(RemovePerson, removePerson, back),
	jabatan: action(ChangePosition, addPosition, back),
	lepas: action(ChangePosition, removePosition, back)
}
