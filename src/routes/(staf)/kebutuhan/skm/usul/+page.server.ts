import { mayDecideSkmOf } from '#needs/access.ts'
import { NeedDecision } from '#needs/forms.ts'
import { decideNeed } from '#needs/server/decide-need.ts'
import { listProposedNeeds } from '#needs/server/list-surveys.ts'
import { needStates } from '#needs/skm.ts'
import { action } from '#platform/http/action.ts'
import { oneOf, PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	const query = readQuery(url.searchParams, {
		sorts: ['putusan'],
		standard: 'putusan',
		filters: ['keadaan']
	})
	const state = oneOf(needStates, query.filter.keadaan)
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	const { rows, total } = await listProposedNeeds(ctx, { state }, page)
	return {
		query,
		total,
		needs: rows.map((need) => ({
			...need,
			requestId: ctx.newId(),
			mayDecide: mayDecideSkmOf(ctx.actor, need.agencyId)
		})),
		saved: url.searchParams.has('tersimpan')
	}
}

export const actions: Actions = {
	putus: action(NeedDecision, decideNeed, (_, { url }) => `${url.pathname}?tersimpan`)
}
