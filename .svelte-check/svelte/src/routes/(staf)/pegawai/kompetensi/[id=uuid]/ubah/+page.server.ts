import { mayEditPeople } from '#people/access.ts'
import { Activation, CompetencyEdit } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { activateCompetency, changeCompetency } from '#people/server/edit-competency.ts'
import { showCompetency } from '#people/server/show-competency.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	return { competency: await showCompetency(locals.ctx, params), requestId: locals.requestId }
}

const back = (id: string) => `/pegawai/kompetensi/${id}?selesai=ubah`

export const actions: Actions = {
	simpan: action(CompetencyEdit, changeCompetency, back, peopleConstraints),
	aktif: action(Activation, activateCompetency, back, peopleConstraints)
}
