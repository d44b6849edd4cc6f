import { EmployeeEdit } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { choosePost } from '#people/server/choose-post.ts'
import { changeEmployee } from '#people/server/edit-employee.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await choosePost(locals.ctx)),
	person: await showEmployee(locals.ctx, params),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		EmployeeEdit,
		changeEmployee,
		(id) => `/pegawai/${id}?selesai=ubah`,
		peopleConstraints
	)
}
