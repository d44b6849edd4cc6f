import { mayEditPeople } from '#people/access.ts'
import { CompetencyInput } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { createCompetency } from '#people/server/edit-competency.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		CompetencyInput,
		createCompetency,
		(id) => `/pegawai/kompetensi/${id}?selesai=baru`,
		peopleConstraints
	)
}
