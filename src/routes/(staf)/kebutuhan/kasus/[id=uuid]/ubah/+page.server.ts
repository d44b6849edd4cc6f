import { CaseForm } from '#needs/case.ts'
import { messageConstraints } from '#needs/message-refusals.ts'
import { recordCase } from '#needs/server/edit-case.ts'
import { showCase } from '#needs/server/list-cases.ts'
import { mayReadStandards } from '#people/access.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx } = locals
	const { card, may } = await showCase(ctx, params)
	authorize(may.edit)
	return {
		card,
		competencies: mayReadStandards(ctx.actor) ? await chooseCompetency(ctx) : [],
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		CaseForm,
		recordCase,
		({ id }) => `/kebutuhan/kasus/${id}?tersimpan`,
		messageConstraints
	)
}
