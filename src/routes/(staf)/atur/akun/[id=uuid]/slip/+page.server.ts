import { fail } from '@sveltejs/kit'
import { issueSlip } from '#platform/access/accounts.ts'
import { knownEmail } from '#platform/access/email.ts'
import { AccountId } from '#platform/access/forms.ts'
import { mailSlip } from '#platform/access/mail-slip.ts'
import { showAccount } from '#platform/access/show-account.ts'
import { config } from '#platform/config.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { action } from '#platform/http/action.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const shown = await showAccount(locals.ctx, params.id)
	return {
		...shown,
		address: config.url,
		/** Where the code can go by mail. */
		email: config.smtpUrl ? knownEmail(shown.account.email) : null,
		mailed: url.searchParams.has('terkirim'),
		requestId: locals.requestId
	}
}

export const actions: Actions = {
	kirim: action(AccountId, mailSlip, (_, { url }) => `${url.pathname}?terkirim`),
	// Not `action()`: the code is shown once, in the answer itself, and is kept nowhere.
	cetak: async ({ locals, params }) => {
		try {
			return {
				code: await inTransaction(locals.ctx, (ctx) => issueSlip(ctx, { accountId: params.id }))
			}
		} catch (error) {
			if (error instanceof Refusal) return fail(error.status, { problem: error.message })
			throw error
		}
	}
}
