import { mayEditCatalogue } from '#plan/access.ts'
import { ActivitiesFile } from '#plan/forms.ts'
import { requestActivities } from '#plan/server/import-activities.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
	authorize(mayEditCatalogue(locals.ctx.actor))
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		ActivitiesFile,
		requestActivities,
		({ jobId }) =>
			`/pekerjaan/${jobId}?lanjut=/rencana/katalog/impor/${jobId}&kembali=/rencana/katalog/impor`
	)
}
