import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayKeepCalendar, mayReadPlan, participantScope } from '../access.ts'
import type { BatchRef, MoveWish } from '../calendar-forms.ts'
import type { Weighed } from '../calendar-move.ts'
import { needsRoom, weeksNeeded } from '../placing.ts'
import { batchUnknown } from '../refusals.ts'
import { weeksOf, type Week } from '../weeks.ts'
import { getFinished } from './load-calendar.ts'
import { weigh } from './move-batch.ts'
import { findActivity } from './store/activity.ts'
import * as store from './store/calendar.ts'
import { listDays } from './store/day.ts'
import { listFacilitators } from './store/facilitator.ts'
import { findCitizens } from './store/partner-part.ts'
import { listRooms, type RoomRow } from './store/room.ts'

export type BatchView = {
	calendarId: string
	batch: store.PlacedBatch
	activity: { title: string; months: number[]; days: number; weeks: number; needsRoom: boolean }
	seats: store.CalendarSeat[]
	total: number
	/** Places for citizens, beside its people. */
	citizens: number
	weeks: Week[]
	rooms: RoomRow[]
	/** Those of its pool. */
	facilitators: { id: string; name: string }[]
	/** What the move that was asked about would do. */
	weighed: Pick<Weighed, 'broken' | 'elsewhere' | 'without'> | null
}

/** One batch of the calendar that counts, with a page of its participants as far as the actor may see them. */
export async function showBatch(
	ctx: Context,
	{ tahun: year, angkatan }: BatchRef,
	{ page, wish }: { page?: number | undefined; wish?: MoveWish | undefined } = {}
): Promise<BatchView> {
	authorize(mayReadPlan(ctx.actor))
	const { db } = ctx
	const calendar = await getFinished(ctx, year)
	const found = await store.findActivityByCode(db, angkatan.code)
	const activity = found && (await findActivity(db, found.id))
	if (!activity) throw batchUnknown()
	const ref = { activityId: activity.id, number: angkatan.number }
	const [batch] = await store.listBatches(db, calendar.id, ref)
	if (!batch) throw batchUnknown()

	const scope = participantScope(ctx.actor)
	const { rows, total } = await store.listSeats(db, {
		calendarId: calendar.id,
		batch: ref,
		scope,
		page
	})
	const asked = wish && mayKeepCalendar(ctx.actor)
	const teachers = await listFacilitators(db)
	return {
		calendarId: calendar.id,
		batch,
		activity: {
			title: activity.title,
			months: activity.months,
			days: activity.days,
			weeks: weeksNeeded(activity),
			needsRoom: needsRoom(activity)
		},
		seats: rows,
		total,
		citizens: (await findCitizens(db, activity.id, year))?.seats ?? 0,
		weeks: weeksOf(year, await listDays(db, year)),
		rooms: (await listRooms(db)).filter(({ active }) => active),
		facilitators: teachers.filter(({ pool }) => pool === activity.facilitatorPool),
		weighed: asked ? shortened((await weigh(ctx, calendar, ref, wish)).weighed) : null
	}
}

const shortened = ({ broken, elsewhere, without }: Weighed) => ({ broken, elsewhere, without })

/** A batch's participants on all pages, to be taken out as a file; that is recorded. */
export async function exportBatch(ctx: Context, ref: BatchRef): Promise<BatchView> {
	const view = await showBatch(ctx, ref)
	const { code, number } = ref.angkatan
	await record(ctx, 'plan.batch_exported', { code, number, rows: view.seats.length })
	return view
}
