import { AgencyInput } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { createAgency } from '#people/server/edit-agency.ts'
import { chooseParent } from '#people/server/list-agencies.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	agencies: await chooseParent(locals.ctx),
	parentId: url.searchParams.get('induk'),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		AgencyInput,
		createAgency,
		(id) => `/pegawai/perangkat-daerah/${id}?selesai=baru`,
		peopleConstraints
	)
}
