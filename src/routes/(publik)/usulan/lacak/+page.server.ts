import { followMessage } from '#needs/server/follow-message.ts'
import { fateOf } from '#plan/server/follow-message.ts'
import { stepsOf } from '#plan/message-steps.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url, getClientAddress, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
	const typed = url.searchParams.get('kode')
	const fresh = url.searchParams.has('baru')
	if (typed === null) return { typed: '', problem: undefined, followed: undefined, fresh }
	const answer = await followMessage(locals.ctx, { code: typed, address: getClientAddress() })
	if ('problem' in answer)
		return { typed: typed.slice(0, 40), problem: answer.problem, followed: undefined, fresh }
	const { code, message } = answer
	const steps = stepsOf(message, await fateOf(locals.ctx, message.id))
	return { typed: code, problem: undefined, followed: { code, message, steps }, fresh }
}
