import type { DaysOff } from '#needs/message.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Fate, LinkedActivity } from '../citizens.ts'
import * as store from './store/citizens.ts'

/** Days from today on that count as no working days; holidays are no secret. */
export const daysOffAhead = (ctx: Context): Promise<DaysOff[]> =>
	store.listDaysOff(ctx.db, civilDate(ctx.now))

/** What became of a message, for who knows its code: names of activities, months and what came of it. No people. */
export async function fateOf(ctx: Context, messageId: string): Promise<Fate> {
	const [activities, uses] = await Promise.all([
		store.listActivitiesOf(ctx.db, messageId),
		store.listUsesOfMessage(ctx.db, messageId)
	])
	return { activities, uses }
}

/** Activities of decreed plans that answer a message: what everybody may read of its fate. Drafts are not for the public. */
export const decreedFor = async (ctx: Context, messageId: string): Promise<LinkedActivity[]> =>
	(await store.listActivitiesOf(ctx.db, messageId)).filter(({ decreed }) => decreed)
