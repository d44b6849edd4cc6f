import { showOwnLetter } from '#platform/mail/outbox.ts'
import { readSender } from '#platform/mail/sender.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	letter: await showOwnLetter(locals.ctx, params),
	sender: await readSender(locals.ctx.db)
})
