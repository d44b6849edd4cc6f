import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import { civilDate } from '../i18n/format.ts'
import * as store from './store-visitor.ts'

/** How often one address may do something within `window` ms of the first time; without a window, within the day. */
export type Limit = {
	/** 'needs.code': the page's part, and what is counted. */
	readonly kind: string
	readonly most: number
	readonly window?: number
}

const HOUR = 3_600_000

/** Codes that do not fit, which one address may type within an hour; of `part` alone. House rule, docs/rules.md#pengunjung. */
export const wrongCodes = (part: string): Limit => ({
	kind: `${part}.code`,
	most: 20,
	window: HOUR
})

/** An address of today: its hash with the day's salt, which is gone tomorrow. */
async function today({ db, now }: Context, address: string) {
	const day = civilDate(now)
	const salt = await store.saltOf(db, day, randomBytes(32))
	return { day, hash: createHash('sha256').update(salt).update(addressKey(address)).digest() }
}

/** Counts one more; answers how many there are, this one counted. */
export async function countVisit(
	ctx: Context,
	{ kind, window }: Omit<Limit, 'most'>,
	address: string
): Promise<number> {
	const { day, hash } = await today(ctx, address)
	const since = new Date(window === undefined ? 0 : ctx.now.getTime() - window)
	return store.countVisit(ctx.db, { day, kind, address: hash }, ctx.now, since)
}

/** Till when an address waits that has used up its limit; null where it need not. */
export async function closedTill(
	ctx: Context,
	limit: Limit,
	address: string
): Promise<Date | null> {
	const { day, hash } = await today(ctx, address)
	return tillOf(
		await store.findVisits(ctx.db, { day, kind: limit.kind, address: hash }),
		limit,
		ctx.now
	)
}

/** The same from what was counted. */
export function tillOf(
	visits: store.Visits | undefined,
	{ most, window = 0 }: Limit,
	now: Date
): Date | null {
	if (!visits || visits.count < most) return null
	if (visits.firstAt > now) return null // counted by a clock that has been set back since
	const till = new Date(visits.firstAt.getTime() + window)
	return till > now ? till : null
}

/** What was counted on earlier days, and what leads from a hash to an address. */
export const forgetVisits = ({ db, now }: Context): Promise<void> =>
	store.forgetVisits(db, civilDate(now))

export const hasOldVisits = (db: Db, now: Date): Promise<boolean> =>
	store.hasVisitsBefore(db, civilDate(now))

/** What stands for one household or phone: an IPv6 network of 64 bits is one, an IPv4 address is one. */
export const addressKey = (address: string): string => {
	if (!address.includes(':') || /^::ffff:\d+\./i.test(address))
		return address.replace(/^::ffff:/i, '')
	const [head = '', tail] = address.split('::')
	const groups = head.split(':').filter(Boolean)
	const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
	const whole = [...groups, ...Array<string>(8 - groups.length - after.length).fill('0'), ...after]
	return whole.slice(0, 4).join(':').toLowerCase()
}
