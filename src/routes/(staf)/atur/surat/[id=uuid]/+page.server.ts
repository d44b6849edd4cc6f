import { config } from '#platform/config.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { action } from '#platform/http/action.ts'
import { LetterRef } from '#platform/mail/forms.ts'
import { cancelLetter, retryLetter, showLetter } from '#platform/mail/outbox.ts'
import { readSender } from '#platform/mail/sender.ts'
import type { Actions, PageServerLoad } from './$types'

// In a transaction, since reading somebody's letter is recorded.
export const load: PageServerLoad = async ({ locals, params, url }) => ({
	letter: await inTransaction(locals.ctx, (tx) => showLetter(tx, params)),
	sender: await readSender(locals.ctx.db),
	sends: config.smtpUrl !== undefined,
	requestId: locals.requestId,
	done: url.searchParams.get('selesai')
})

export const actions: Actions = {
	kirim: action(LetterRef, retryLetter, (_, { url }) => `${url.pathname}?selesai=kirim`),
	batalkan: action(LetterRef, cancelLetter, (_, { url }) => `${url.pathname}?selesai=batalkan`)
}
