import { config } from '../config.ts'
import type { Context } from '../context.ts'
import type { Addressed } from './letter.ts'
import * as store from './store.ts'

/** The name of the machine that Bina is found at. */
export const hostOf = (url: string): string => new URL(url).hostname

/**
 * Puts letters into the outbox, in the caller's transaction: an act that is rolled back writes to nobody. The worker sends
 * them. Nobody is written to about what they did themselves.
 */
export async function send(ctx: Context, letters: readonly Addressed[]): Promise<void> {
	const { accountId } = ctx.actor
	const others = letters.filter(({ to }) => to.accountId === null || to.accountId !== accountId)
	if (others.length === 0) return
	const named = others.map((one) => {
		const id = ctx.newId()
		return { ...one, id, messageId: `<${id}@${hostOf(config.url)}>` }
	})
	await store.insertLetters(ctx.db, named, ctx.now)
}

/** Forgets what was written about these rows, and sends none of it any more: their people ask to be forgotten. */
export const forgetLettersAbout = (ctx: Context, ids: readonly string[]): Promise<void> =>
	store.eraseAbout(ctx.db, ids, ctx.now)
