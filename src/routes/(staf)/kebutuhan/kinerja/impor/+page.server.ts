import { mayImportPerformance } from '#needs/access.ts'
import { requestPerformance } from '#needs/server/import-performance.ts'
import { authorize } from '#platform/access/authorize.ts'
import { FileForm } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/kebutuhan/kinerja/impor'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayImportPerformance(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		FileForm,
		requestPerformance,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${HERE}/${jobId}&kembali=${HERE}`
	)
}
