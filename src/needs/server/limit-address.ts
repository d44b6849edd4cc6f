import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { addressKey, CODE_WINDOW, type Attempts } from '../message-rules.ts'
import * as store from './store/attempt.ts'

/** An address of today: its hash with the day's salt, which is gone tomorrow. */
async function today({ db, now }: Context, address: string) {
	const day = civilDate(now)
	const salt = await store.saltOf(db, day, randomBytes(32))
	return { day, hash: createHash('sha256').update(salt).update(addressKey(address)).digest() }
}

/** Counts what an address sends; answers how many it has sent today, this one counted. */
export async function countSent(ctx: Context, address: string): Promise<number> {
	const { day, hash } = await today(ctx, address)
	return store.countAttempt(ctx.db, day, 'send', hash, ctx.now, new Date(0))
}

/** Wrong codes that an address typed. */
export async function findWrongCodes(ctx: Context, address: string): Promise<Attempts | undefined> {
	const { day, hash } = await today(ctx, address)
	return store.findAttempts(ctx.db, day, 'code', hash)
}

export async function countWrongCode(ctx: Context, address: string): Promise<void> {
	const { day, hash } = await today(ctx, address)
	const since = new Date(ctx.now.getTime() - CODE_WINDOW)
	await store.countAttempt(ctx.db, day, 'code', hash, ctx.now, since)
}
