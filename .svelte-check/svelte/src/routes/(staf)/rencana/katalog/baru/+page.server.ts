import { mayEditCatalogue } from '#plan/access.ts'
import { ActivityForm } from '#plan/forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { recordActivity } from '#plan/server/record-activity.ts'
import { showActivity } from '#plan/server/list-activities.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
	authorize(mayEditCatalogue(locals.ctx.actor))
	const { choices } = await showActivity(locals.ctx)
	return { choices, requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		ActivityForm,
		recordActivity,
		({ id }) => `/rencana/katalog/${id}?tersimpan`,
		planConstraints
	)
}
