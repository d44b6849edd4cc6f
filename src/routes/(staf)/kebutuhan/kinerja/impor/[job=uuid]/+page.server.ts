import {
	applyPerformance,
	previewPerformance,
	undoPerformance
} from '#needs/server/import-performance.ts'
import { pageOf } from '#people/import/preview-page.ts'
import { JobRef } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rows, ...preview } = await previewPerformance(locals.ctx, params)
	return {
		preview,
		...pageOf(rows, url.searchParams),
		requestIds: [locals.requestId, locals.ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(JobRef, applyPerformance, (_, { url }) => `${url.pathname}?selesai=terapkan`),
	batalkan: action(JobRef, undoPerformance, (_, { url }) => `${url.pathname}?selesai=batalkan`)
}
