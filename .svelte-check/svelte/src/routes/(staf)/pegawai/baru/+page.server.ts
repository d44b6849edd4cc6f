import { EmployeeInput } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { choosePost } from '#people/server/choose-post.ts'
import { addEmployee } from '#people/server/edit-employee.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	requestId: locals.requestId,
	...(await choosePost(locals.ctx))
})

export const actions: Actions = {
	default: action(
		EmployeeInput,
		addEmployee,
		(id) => `/pegawai/${id}?selesai=baru`,
		peopleConstraints
	)
}
