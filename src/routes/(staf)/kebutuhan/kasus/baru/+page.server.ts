import { z } from 'zod'
import { mayWriteCases } from '#needs/access.ts'
import { CaseForm } from '#needs/case.ts'
import { messageConstraints } from '#needs/message-refusals.ts'
import { recordCase } from '#needs/server/edit-case.ts'
import { showMessage } from '#needs/server/show-message.ts'
import { mayReadStandards } from '#people/access.ts'
import { chooseCompetency } from '#people/server/list-competencies.ts'
import { authorize } from '#platform/access/authorize.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	authorize(mayWriteCases(ctx.actor))
	const messageId = z.uuid().safeParse(url.searchParams.get('pesan')).data
	return {
		message: messageId ? (await showMessage(ctx, { id: messageId })).message : null,
		competencies: mayReadStandards(ctx.actor) ? await chooseCompetency(ctx) : [],
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	default: action(
		CaseForm.omit({ id: true }),
		recordCase,
		({ id }) => `/kebutuhan/kasus/${id}?tersimpan`,
		messageConstraints
	)
}
