import { mayDecideSkmOf, mayRecordSkmOf } from '#needs/access.ts'
import { NeedDecision, SurveyRef } from '#needs/forms.ts'
import { decideNeed } from '#needs/server/decide-need.ts'
import { showSurveys } from '#needs/server/list-surveys.ts'
import { removeSurvey } from '#needs/server/record-survey.ts'
import { elementChart, trendChart } from '#needs/skm-chart.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx } = locals
	const { unit, rules, results, needs } = await showSurveys(ctx, params)
	const mayDecide = mayDecideSkmOf(ctx.actor, unit.id)
	const [latest] = results
	return {
		unit,
		rules,
		results: results.map((result) => ({ ...result, requestId: ctx.newId() })),
		chart: latest && latest.sureness !== 'hidden' ? elementChart(latest, rules) : undefined,
		trend: trendChart(results, rules),
		needs: needs.map((need) => ({ ...need, requestId: ctx.newId(), mayDecide })),
		may: { record: mayRecordSkmOf(ctx.actor, unit.id) },
		saved: url.searchParams.get('tersimpan')
	}
}

export const actions: Actions = {
	putus: action(NeedDecision, decideNeed, (_, { url }) => `${url.pathname}?tersimpan=putusan`),
	hapus: action(SurveyRef, removeSurvey, (_, { url }) => `${url.pathname}?tersimpan=hapus`)
}
