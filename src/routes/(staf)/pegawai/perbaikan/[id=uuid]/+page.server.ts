import { CorrectionAnswer } from '#people/correction.ts'
import { peopleConstraints } from '#people/refusals.ts'
import { decideCorrection, showCorrection } from '#people/server/decide-correction.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

// In a transaction, since a look at somebody else is recorded.
export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await inTransaction(locals.ctx, (ctx) => showCorrection(ctx, params))),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		CorrectionAnswer,
		decideCorrection,
		() => '/pegawai/perbaikan?selesai',
		peopleConstraints
	)
}
