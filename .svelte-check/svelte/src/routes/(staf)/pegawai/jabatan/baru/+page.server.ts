import { mayEditPeople } from '#people/access.ts'
import { PositionInput } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { createPosition } from '#people/server/edit-position.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		PositionInput,
		createPosition,
		(id) => `/pegawai/jabatan/${id}?selesai=baru`,
		peopleConstraints
	)
}
