import { ImportRef } from '#plan/forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { applyActivities, previewActivities } from '#plan/server/import-activities.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	preview: await previewActivities(locals.ctx, params),
	requestId: locals.requestId,
	applied: url.searchParams.get('diterapkan')
})

export const actions: Actions = {
	default: action(
		ImportRef,
		applyActivities,
		({ written }, { url }) => `${url.pathname}?diterapkan=${written}`,
		planConstraints
	)
}
