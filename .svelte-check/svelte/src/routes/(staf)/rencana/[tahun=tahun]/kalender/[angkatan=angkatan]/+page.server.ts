import { BatchRef, MoveForm, MoveWish } from '#plan/calendar-forms.ts'
import { readPageQuery } from '#plan/filters.ts'
import { moveBatch } from '#plan/server/move-batch.ts'
import { showBatch } from '#plan/server/show-batch.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const query = readPageQuery(url.searchParams)
	const wish = MoveWish.safeParse(Object.fromEntries(url.searchParams)).data
	return {
		year: Number(params.tahun),
		query,
		wish: wish ?? null,
		...(await showBatch(locals.ctx, BatchRef.parse(params), { page: query.page, wish })),
		requestId: locals.requestId,
		moved: url.searchParams.has('dipindah')
	}
}

export const actions: Actions = {
	default: action(MoveForm, moveBatch, (_, { url }) => `${url.pathname}?dipindah`)
}
