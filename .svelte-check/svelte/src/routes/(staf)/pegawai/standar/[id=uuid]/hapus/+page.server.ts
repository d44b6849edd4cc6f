import { mayEditPeople } from '#people/access.ts'
import { StandardDrop } from '#people/forms.ts'
import { dropStandard } from '#people/server/edit-standard.ts'
import { showStandard } from '#people/server/show-standard.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	return { standard: await showStandard(locals.ctx, params), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(StandardDrop, dropStandard, () => '/pegawai/standar?selesai=hapus')
}
