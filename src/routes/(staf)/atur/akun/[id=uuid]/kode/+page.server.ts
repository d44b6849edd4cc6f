import { fail } from '@sveltejs/kit'
import { issueFactorCode } from '#platform/access/factor.ts'
import { showAccount } from '#platform/access/show-account.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	account: (await showAccount(locals.ctx, params.id)).account
})

// Not `action()`: the code is shown once, in the answer itself, and is kept nowhere.
export const actions: Actions = {
	default: async ({ locals, params }) => {
		try {
			return {
				code: await inTransaction(locals.ctx, (ctx) =>
					issueFactorCode(ctx, { accountId: params.id })
				)
			}
		} catch (error) {
			if (error instanceof Refusal) return fail(error.status, { problem: error.message })
			throw error
		}
	}
}
