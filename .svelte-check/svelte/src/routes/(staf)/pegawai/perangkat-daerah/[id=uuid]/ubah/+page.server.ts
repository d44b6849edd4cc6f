import { Activation, AgencyEdit } from '#people/forms.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { activateAgency, changeAgency } from '#people/server/edit-agency.ts'
import { chooseParent } from '#people/server/list-agencies.ts'
import { showAgency } from '#people/server/show-agency.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	agencies: await chooseParent(locals.ctx),
	agency: await showAgency(locals.ctx, params),
	requestId: locals.requestId
})

const back = (id: string) => `/pegawai/perangkat-daerah/${id}?selesai=ubah`

export const actions: Actions = {
	simpan: action(AgencyEdit, changeAgency, back, peopleConstraints),
	aktif: action(Activation, activateAgency, back, peopleConstraints)
}
