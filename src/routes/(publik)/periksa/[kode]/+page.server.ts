import { answerCode } from '#platform/documents/papers/check-paper.ts'
import type { Actions, PageServerLoad } from './$types'
import { paperKinds } from '../../../../paper-kinds.ts'
import { judging } from '../judging.ts'

export const load: PageServerLoad = async ({ locals, params, getClientAddress, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
	const visitor = { typed: params.kode, address: getClientAddress() }
	const answer = await answerCode(locals.ctx, paperKinds, visitor)
	return 'paper' in answer
		? { typed: params.kode, paper: answer.paper, problem: undefined }
		: { typed: params.kode.slice(0, 40), paper: undefined, problem: answer.problem }
}

export const actions: Actions = judging
