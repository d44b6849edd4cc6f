import { mayImportDiscipline } from '#professionalism/access.ts'
import { requestDiscipline } from '#professionalism/server/import-discipline.ts'
import { authorize } from '#platform/access/authorize.ts'
import { FileForm } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/pegawai/disiplin/impor'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayImportDiscipline(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		FileForm,
		requestDiscipline,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${HERE}/${jobId}&kembali=${HERE}`
	)
}
