import { ImportRef } from '#hours/model.ts'
import { applyCourses, previewCourses, undoCourses } from '#hours/server/import-courses.ts'
import { action } from '#platform/http/action.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

const ORDER = { rejected: 0, new: 1, known: 2 }

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['hasil'], standard: 'hasil', filters: [] })
	const { rows, ...preview } = await previewCourses(locals.ctx, params)
	const sorted = rows.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome])
	return {
		preview,
		query,
		total: rows.length,
		rows: sorted.slice(rowsBefore(query), rowsBefore(query) + PAGE_ROWS),
		requestIds: [locals.requestId, locals.ctx.newId()],
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(ImportRef, applyCourses, (_, { url }) => `${url.pathname}?selesai=terapkan`),
	batalkan: action(ImportRef, undoCourses, (_, { url }) => `${url.pathname}?selesai=batalkan`)
}
