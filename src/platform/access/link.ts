import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import { linkUnknown } from './refusals.ts'
import * as store from './store.ts'

const DAY = 86_400_000
const LIVES = { setup: 3 * DAY, activation: 30 * DAY, factor: DAY }
/** No letter or digit that is easily mistaken for another on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** What is kept of a code; spaces, dashes and case do not count. */
export const codeHash = (code: string): Buffer =>
	createHash('sha256')
		.update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
		.digest()

/** Sixteen letters in four groups, about 79 bits: short enough to type from a slip. */
export function newCode(): string {
	const letters = [...randomBytes(16)].map((byte) => LETTERS[byte % LETTERS.length])
	return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** When a code that is made now stops working. */
export const workingUntil = (purpose: store.LinkPurpose, now: Date): Date =>
	new Date(now.getTime() + LIVES[purpose])

/** Makes a one-time code and forgets the account's earlier ones for the same purpose; only its hash is kept. */
export async function makeLink(
	ctx: Context,
	purpose: store.LinkPurpose,
	accountId: string | null
): Promise<string> {
	if (accountId) await store.deleteLinks(ctx.db, accountId, purpose)
	const code = newCode()
	await store.insertLink(ctx.db, {
		codeHash: codeHash(code),
		purpose,
		accountId,
		expiresAt: workingUntil(purpose, ctx.now)
	})
	return code
}

/** What an unused code is for; refused when it is unknown, used or too old. */
export async function showLink(ctx: Context, code: string) {
	const link = await store.findLink(ctx.db, codeHash(code))
	if (!link || link.usedAt || link.expiresAt <= ctx.now) throw linkUnknown()
	return link
}

/** Uses a code up. Of two at once, one gets it and the other is refused. */
export async function redeemLink(ctx: Context, code: string) {
	const link = await showLink(ctx, code)
	if (!(await store.useLink(ctx.db, codeHash(code), ctx.now))) throw linkUnknown()
	return link
}
