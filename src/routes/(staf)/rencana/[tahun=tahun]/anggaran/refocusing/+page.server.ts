import { RefocusForm } from '#plan/budget-forms.ts'
import { requestRefocusing } from '#plan/server/request-refocusing.ts'
import { listRefocusings } from '#plan/server/show-refocusing.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const year = Number(params.tahun)
	return {
		year,
		...(await listRefocusings(locals.ctx, year)),
		today: civilDate(locals.ctx.now),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		RefocusForm,
		requestRefocusing,
		({ id, jobId }, { url }) =>
			`/pekerjaan/${jobId}?lanjut=${url.pathname}/${id}&kembali=${url.pathname}`
	)
}
