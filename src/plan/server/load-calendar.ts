import type { Context } from '#platform/context.ts'
import type { PosedCalendar } from '../calendar-problem.ts'
import type { CalendarResult } from '../calendar.ts'
import { toCalendar } from '../from-calendar.ts'
import type { Standing } from '../calendar-move.ts'
import { batchUnknown, calendarUnfinished, calendarUnknown } from '../refusals.ts'
import { unpackCalendar } from './pose-calendar.ts'
import * as store from './store/calendar.ts'
import { getProblem } from './store/composition.ts'

export type FinishedCalendar = store.Calendar & { result: CalendarResult }

/** The calendar that counts in a year, or the one named; refused where there is none or it is not finished. */
export async function getFinished(
	{ db }: Context,
	year: number,
	named?: string
): Promise<FinishedCalendar> {
	const id = named ?? (await store.findCurrent(db, year)).calendarId
	const calendar = id ? await store.findCalendar(db, id) : undefined
	if (!calendar || calendar.year !== year) throw calendarUnknown()
	const { result } = calendar
	if (!result) throw calendarUnfinished()
	return { ...calendar, result }
}

/** A calendar in row numbers again, with the row of one batch. */
export async function loadCalendar(
	{ db }: Context,
	calendar: FinishedCalendar,
	batch: { activityId: string; number: number }
): Promise<{ posed: PosedCalendar; standing: Standing; row: number }> {
	const posed = await unpackCalendar(await getProblem(db, calendar.problemHash))
	const row = posed.keys.batches.findIndex(
		({ activityId, number }) => activityId === batch.activityId && number === batch.number
	)
	if (row < 0) throw batchUnknown()
	return { posed, standing: toCalendar(posed, await store.getRows(db, calendar.id)), row }
}
