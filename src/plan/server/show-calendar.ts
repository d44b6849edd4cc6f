import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import { weeksOf, type Week } from '../weeks.ts'
import { getFinished } from './load-calendar.ts'
import { usualComposition } from './request-calendar.ts'
import * as store from './store/calendar.ts'
import { listDays } from './store/day.ts'
import { listHomeAgencies } from './store/roster.ts'
import { listRooms } from './store/room.ts'
import { findYear } from './store/year.ts'

const MOST = 10

export type CalendarView = {
	year: number
	weeks: Week[]
	/** The newest first. */
	versions: Omit<store.Calendar, 'problemHash'>[]
	/** The one that is shown, with whether it counts; null while there is none. */
	shown: (Omit<store.Calendar, 'problemHash'> & { current: boolean; ofPlan: boolean }) | null
	/** Version of the choice of which one counts. */
	version: number
	batches: store.PlacedBatch[]
	unplaced: store.PlacedBatch[]
	/** There is a composition that a calendar can be made of. */
	possible: boolean
	rooms: { id: string; name: string }[]
	agencies: { id: string; name: string }[]
}

/** A year's calendar: the one that counts, or the version named. Figures and places only, no names of participants. */
export async function showCalendar(
	ctx: Context,
	{ tahun: year, versi }: { tahun: number; versi?: string | undefined },
	filter: store.BatchFilter = {}
): Promise<CalendarView> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const current = await store.findCurrent(db, year)
	const versions = await store.listCalendars(db, year, MOST)
	const id = versi ?? current.calendarId
	const shown = id ? await getFinished(ctx, year, id) : null
	const plan = await findYear(db, year)
	return {
		year,
		weeks: weeksOf(year, await listDays(db, year)),
		versions: versions.map(({ problemHash: _, ...one }) => one),
		shown: shown && {
			...withoutHash(shown),
			current: shown.id === current.calendarId,
			ofPlan: !plan || plan.compositionId === shown.compositionId
		},
		version: current.version,
		batches: shown ? await store.listBatches(db, shown.id, filter) : [],
		unplaced: shown ? await store.listBatches(db, shown.id, { unplaced: true }) : [],
		possible: (await usualComposition(ctx, year)) !== undefined,
		rooms: (await listRooms(db))
			.filter(({ active }) => active)
			.map(({ id, name }) => ({ id, name })),
		agencies: await listHomeAgencies(db)
	}
}

const withoutHash = ({ problemHash: _, ...rest }: store.Calendar) => rest

/** Who could not be seated and why, as far as the actor may see them. */
export async function listUnseated(
	ctx: Context,
	year: number,
	page?: number
): Promise<{ rows: store.CalendarSeat[]; total: number }> {
	authorize(mayReadPlan(ctx.actor))
	const { id } = await getFinished(ctx, year)
	return store.listSeats(ctx.db, { calendarId: id, scope: participantScope(ctx.actor), page })
}

/** The same on all pages, to be taken out as a file; that is recorded. */
export async function exportUnseated(ctx: Context, year: number): Promise<store.CalendarSeat[]> {
	const { rows } = await listUnseated(ctx, year)
	await record(ctx, 'plan.unseated_exported', { year, rows: rows.length })
	return rows
}

/** All batches of the calendar that counts, as a file. */
export async function exportCalendar(ctx: Context, year: number): Promise<store.PlacedBatch[]> {
	authorize(mayReadPlan(ctx.actor))
	const { id } = await getFinished(ctx, year)
	return store.listBatches(ctx.db, id)
}
