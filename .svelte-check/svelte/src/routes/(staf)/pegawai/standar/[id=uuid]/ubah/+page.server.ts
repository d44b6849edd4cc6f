import { error } from '@sveltejs/kit'
import { mayEditPeople } from '#people/access.ts'
import { StandardEdit, StandardForce } from '#people/forms.ts'
import { standardInForce } from '#people/refusals.ts'
import { changeStandard, enforceStandard } from '#people/server/edit-standard.ts'
import { showStandard } from '#people/server/show-standard.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	const standard = await showStandard(locals.ctx, params)
	if (standard.validFrom !== null) error(409, standardInForce().message)
	return { standard, requestId: locals.requestId }
}

export const actions: Actions = {
	simpan: action(StandardEdit, changeStandard, (id) => `/pegawai/standar/${id}?selesai=ubah`),
	berlakukan: action(
		StandardForce,
		enforceStandard,
		(id) => `/pegawai/standar/${id}?selesai=berlaku`
	)
}
