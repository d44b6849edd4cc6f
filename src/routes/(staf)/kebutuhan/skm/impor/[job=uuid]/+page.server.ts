import { applySurveys, previewSurveys, undoSurveys } from '#needs/server/import-surveys.ts'
import { pageOf } from '#people/import/preview-page.ts'
import { JobRef } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rows, ...preview } = await previewSurveys(locals.ctx, params)
	return {
		preview,
		...pageOf(rows, url.searchParams),
		requestIds: [locals.requestId, locals.ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(JobRef, applySurveys, (_, { url }) => `${url.pathname}?selesai=terapkan`),
	batalkan: action(JobRef, undoSurveys, (_, { url }) => `${url.pathname}?selesai=batalkan`)
}
