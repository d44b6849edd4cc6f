import { answerQuery, readAnswerQuery } from '#needs/message-filters.ts'
import { listAnswers } from '#needs/server/list-answers.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readAnswerQuery(url.searchParams)
	return { query, ...(await listAnswers(locals.ctx, answerQuery(query))) }
}
