import { action } from '#platform/http/action.ts'
import { changeProcessing, showProcessing } from '#platform/privacy/keep-processing.ts'
import { ProcessingForm } from '#platform/privacy/processing.ts'
import { ruleUnknown } from '#platform/privacy/refusals.ts'
import { processing } from '../../../../../../personal-data.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const { rows } = await showProcessing(locals.ctx, processing)
	const row = rows.find(({ code }) => code === params.kode)
	if (!row) throw ruleUnknown()
	return { row, requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		ProcessingForm,
		(ctx, input) => changeProcessing(ctx, processing, input),
		() => '/atur/data-pribadi?selesai'
	)
}
