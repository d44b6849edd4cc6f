import { WeightsDraft } from '#needs/forms.ts'
import { changeWeights, showWeights } from '#needs/server/change-weights.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
	priority: await showWeights(locals.ctx),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		WeightsDraft,
		changeWeights,
		({ version }) => `/kebutuhan/prioritas?versi=${version}`
	)
}
