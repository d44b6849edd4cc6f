import { mayCreditHours } from '#hours/access.ts'
import { requestCourses } from '#hours/server/import-courses.ts'
import { authorize } from '#platform/access/authorize.ts'
import { FileForm } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/kebutuhan/jam/impor'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayCreditHours(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		FileForm,
		requestCourses,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${HERE}/${jobId}&kembali=${HERE}`
	)
}
