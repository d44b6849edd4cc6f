import { mayImportSkm } from '#needs/access.ts'
import { requestSurveys } from '#needs/server/import-surveys.ts'
import { authorize } from '#platform/access/authorize.ts'
import { FileForm } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/kebutuhan/skm/impor'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayImportSkm(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		FileForm,
		requestSurveys,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${HERE}/${jobId}&kembali=${HERE}`
	)
}
