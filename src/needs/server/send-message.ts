import { randomInt } from 'node:crypto'
import { countVisit } from '#platform/access/visitors.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { SentForm } from '../message-forms.ts'
import type { DaysOff } from '../message.ts'
import { tooFast, tooManySent, unitUnknown } from '../message-refusals.ts'
import { CODE_LENGTH, CODE_LETTERS, codeOf, isTooFast, workingDaysAfter } from '../message-rules.ts'
import * as store from './store/message.ts'

/** Where it came from, and the days on which no office works. */
export type Arrival = { address: string; daysOff: readonly DaysOff[] }

/**
 * Takes in what a citizen sends. Nobody is signed in; what is kept of the address is a count that is gone tomorrow. Answers the
 * code by which the sender follows it.
 */
export async function sendMessage(
	ctx: Context,
	{ draft, openedAt }: SentForm,
	{ address, daysOff }: Arrival
): Promise<{ id: string; code: string }> {
	if (isTooFast(openedAt, ctx.now)) throw tooFast()
	const { replyDays, sendsADay } = await store.getSettings(ctx.db)
	if ((await countVisit(ctx, { kind: 'needs.send' }, address)) > sendsADay)
		throw tooManySent(sendsADay)
	if (draft.agencyId && !(await store.findUnitName(ctx.db, draft.agencyId))) throw unitUnknown()

	const id = ctx.newId()
	const dueOn = workingDaysAfter(civilDate(ctx.now), replyDays, daysOff)
	const code = await insertWithCode(ctx, { id, receivedAt: ctx.now, dueOn }, draft)
	if (draft.contact) await store.insertContact(ctx.db, id, draft.contact, ctx.now)
	await record(
		ctx,
		'needs.message_received',
		{ kind: draft.kind, contact: draft.contact !== null },
		id
	)
	return { id, code }
}

/** Draws codes until one is free; of 30^10 one is next to always enough. */
async function insertWithCode(
	{ db }: Context,
	arrival: { id: string; receivedAt: Date; dueOn: string },
	draft: SentForm['draft']
): Promise<string> {
	for (;;) {
		const code = codeOf(Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_LETTERS.length)))
		if (await store.insertMessage(db, { ...arrival, code }, draft)) return code
	}
}
