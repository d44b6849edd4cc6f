import { mayEditPeople } from '#people/access.ts'
import { RosterUpload } from '#people/import/import.ts'
import { requestStandard } from '#people/server/import-standard.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/pegawai/standar/impor'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayEditPeople(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		RosterUpload,
		requestStandard,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${HERE}/${jobId}&kembali=${HERE}`
	)
}
