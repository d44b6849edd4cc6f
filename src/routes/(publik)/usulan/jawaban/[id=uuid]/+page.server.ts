import { showAnswer } from '#needs/server/list-answers.ts'
import { decreedFor } from '#plan/server/follow-message.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	answer: await showAnswer(locals.ctx, params),
	activities: await decreedFor(locals.ctx, params.id)
})
