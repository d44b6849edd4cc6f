import { CompositionForm } from '#plan/forms.ts'
import { requestComposition } from '#plan/server/request-composition.ts'
import { showWorkbench } from '#plan/server/show-workbench.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const year = Number(params.tahun)
	return { year, ...(await showWorkbench(locals.ctx, year)), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(CompositionForm, requestComposition, ({ id, jobId, year }) => {
		const back = `/rencana/${year}`
		return `/pekerjaan/${jobId}?lanjut=${back}/susunan/${id}&kembali=${back}/susun`
	})
}
