import { mayKeepOutbox } from '../access/access.ts'
import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { letterMoved, letterUnknown } from './refusals.ts'
import * as store from './store.ts'

type Page = Parameters<typeof store.listLetters>[2]
type Ref = { id: string; version: number }

/** A page of everything that Bina wrote, with how many letters are in each state. */
export async function listOutbox(ctx: Context, filter: store.LetterFilter, page: Page) {
	authorize(mayKeepOutbox(ctx.actor))
	return {
		...(await store.listLetters(ctx.db, filter, page)),
		counts: await store.countStates(ctx.db)
	}
}

/** One letter. That an administrator read it is recorded, so this runs in a transaction although it shows only. */
export async function showLetter(ctx: Context, { id }: { id: string }): Promise<store.WholeLetter> {
	authorize(mayKeepOutbox(ctx.actor))
	const letter = await store.findLetter(ctx.db, id)
	if (!letter) throw letterUnknown()
	if (letter.accountId !== ctx.actor.accountId) await record(ctx, 'mail.seen', {}, id)
	return withoutSecret(letter)
}

/** Sends a letter that did not leave, or was cancelled, anew. What a server took is never sent again. */
export async function retryLetter(ctx: Context, ref: Ref): Promise<void> {
	authorize(mayKeepOutbox(ctx.actor))
	if (!(await store.requeue(ctx.db, ref, ctx.now))) throw letterMoved()
	await record(ctx, 'mail.retried', {}, ref.id)
}

/** Keeps a letter from being sent. */
export async function cancelLetter(ctx: Context, ref: Ref): Promise<void> {
	authorize(mayKeepOutbox(ctx.actor))
	if (!(await store.cancel(ctx.db, ref))) throw letterMoved()
	await record(ctx, 'mail.cancelled', {}, ref.id)
}

/** A page of what Bina wrote to the person who is signed in. */
export async function listOwnLetters({ db, actor }: Context, page: Page) {
	authorize(actor.accountId !== null)
	return store.listLetters(db, { accountId: actor.accountId! }, page)
}

/** One of the person's own letters; anybody else's is not found. */
export async function showOwnLetter(
	{ db, actor }: Context,
	{ id }: { id: string }
): Promise<store.WholeLetter> {
	authorize(actor.accountId !== null)
	const letter = await store.findLetter(db, id)
	if (letter?.accountId !== actor.accountId) throw letterUnknown()
	return withoutSecret(letter!)
}

/** A code is for its receiver's letter box only. */
const withoutSecret = (letter: store.WholeLetter): store.WholeLetter =>
	letter.secret ? { ...letter, content: null } : letter
