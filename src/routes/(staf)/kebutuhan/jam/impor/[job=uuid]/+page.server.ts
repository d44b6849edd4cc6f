import { applyCourses, previewCourses, undoCourses } from '#hours/server/import-courses.ts'
import { pageOf } from '#people/import/preview-page.ts'
import { JobRef } from '#platform/files/upload.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rows, ...preview } = await previewCourses(locals.ctx, params)
	return {
		preview,
		...pageOf(rows, url.searchParams),
		requestIds: [locals.requestId, locals.ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(JobRef, applyCourses, (_, { url }) => `${url.pathname}?selesai=terapkan`),
	batalkan: action(JobRef, undoCourses, (_, { url }) => `${url.pathname}?selesai=batalkan`)
}
