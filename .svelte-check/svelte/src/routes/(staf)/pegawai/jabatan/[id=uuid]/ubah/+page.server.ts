import { mayEditPeople } from '#people/access.ts'
import { Activation, PositionEdit } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { activatePosition, changePosition } from '#people/server/edit-position.ts'
import { showPosition } from '#people/server/show-position.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	return { position: await showPosition(locals.ctx, params), requestId: locals.requestId }
}

const back = (id: string) => `/pegawai/jabatan/${id}?selesai=ubah`

export const actions: Actions = {
	simpan: action(PositionEdit, changePosition, back, peopleConstraints),
	aktif: action(Activation, activatePosition, back, peopleConstraints)
}
