import { recipientsOf } from '#platform/access/recipients.ts'
import type { Context } from '#platform/context.ts'
import { addressIn } from '#platform/mail/letter.ts'
import { send } from '#platform/mail/send.ts'
import { answerLetter, proposalLetter, type Told } from '../letters.ts'
import { findContact } from './store/message.ts'

/** Writes to whoever had a hand in proposals what was decided of them: one letter a person, however many were decided. */
export async function notifyDecided(ctx: Context, told: readonly Told[]): Promise<void> {
	if (told.length === 0) return
	const authors = [...new Set(told.flatMap(({ proposal }) => proposal.authors))]
	const people = await recipientsOf(ctx.db, authors)
	await send(
		ctx,
		people.map((to) => {
			const own = told.filter(({ proposal }) => proposal.authors.includes(`akun:${to.accountId}`))
			return { to, letter: proposalLetter(own) }
		})
	)
}

/** Writes to a citizen who left an e-mail address that there is an answer. */
export async function notifyAnswered(ctx: Context, messageId: string): Promise<void> {
	const contact = await findContact(ctx.db, messageId)
	const address = contact && addressIn(contact.contact)
	if (!address) return
	const to = { accountId: null, name: contact.name || 'Bapak/Ibu', address }
	await send(ctx, [{ to, letter: answerLetter(messageId) }])
}
