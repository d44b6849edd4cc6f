import { z } from 'zod'
import { SurveyDraft } from '#needs/forms.ts'
import { recordSurvey, showSurveyForm } from '#needs/server/record-survey.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const ganti = z.uuid().safeParse(url.searchParams.get('ganti')).data ?? null
	return {
		...(await showSurveyForm(locals.ctx, ganti)),
		unit: url.searchParams.get('unit') ?? undefined,
		year: Number(civilDate(locals.ctx.now).slice(0, 4)),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		SurveyDraft,
		recordSurvey,
		({ agencyId }) => `/kebutuhan/skm/${agencyId}?tersimpan=hasil`
	)
}
