import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepCalendar } from '../access.ts'
import { getFinished } from './load-calendar.ts'
import { recordCurrent } from './store/calendar.ts'

/** Makes an earlier (or later) version the calendar that counts: how a change by hand is taken back. */
export async function useCalendar(
	ctx: Context,
	{ tahun: year, kalender, version }: { tahun: number; kalender: string; version: number }
): Promise<{ year: number }> {
	authorize(mayKeepCalendar(ctx.actor))
	const calendar = await getFinished(ctx, year, kalender)
	if (!(await recordCurrent(ctx.db, year, calendar.id, version))) throw changed()
	await record(ctx, 'plan.calendar_chosen', { year }, calendar.id)
	return { year }
}
