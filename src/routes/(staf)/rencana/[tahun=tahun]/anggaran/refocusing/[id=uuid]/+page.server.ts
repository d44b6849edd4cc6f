import { AcceptRefocusForm } from '#plan/budget-forms.ts'
import { readPageQuery } from '#plan/filters.ts'
import { acceptRefocusing } from '#plan/server/accept-refocusing.ts'
import { showRefocusing } from '#plan/server/show-refocusing.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const query = readPageQuery(url.searchParams)
	return {
		...{ year, query },
		...(await showRefocusing(locals.ctx, { tahun: year, id: params.id, page: query.page })),
		requestId: locals.requestId,
		done: url.searchParams.has('diterima')
	}
}

export const actions: Actions = {
	default: action(AcceptRefocusForm, acceptRefocusing, (_, { url }) => `${url.pathname}?diterima`)
}
