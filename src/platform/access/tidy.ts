import type { Context } from '../context.ts'
import { forgetDrafts } from '../http/draft.ts'
import { forgetOld } from './attempts.ts'
import { forgetSlips } from './print-slips.ts'
import { readSecurity } from './security.ts'
import { deleteExpired, deleteSignIns } from './store-sign-in.ts'

const DAY = 86_400_000

/**
 * Forgets what is over: sign-ins past their time, tries of yesterday, sessions, half-way sign-ins and kept forms
 * that have ended, and slips of yesterday.
 */
export async function tidyAccess(ctx: Context): Promise<void> {
	const { db, now } = ctx
	const daysAgo = (days: number) => new Date(now.getTime() - days * DAY)
	const { historyDays } = await readSecurity(db)
	await deleteSignIns(db, daysAgo(historyDays))
	await forgetOld(db, daysAgo(1))
	await deleteExpired(db, now)
	await forgetDrafts(db, now)
	await forgetSlips(ctx)
}
