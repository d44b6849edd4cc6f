import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepCalendar, mayReadPlan } from '../access.ts'
import type { RoomForm } from '../calendar-forms.ts'
import { roomUnknown } from '../refusals.ts'
import { listHomeAgencies } from './store/roster.ts'
import * as store from './store/room.ts'

/** All rooms, with agencies that one may belong to. */
export async function listRooms(ctx: Context) {
	authorize(mayReadPlan(ctx.actor))
	return { rooms: await store.listRooms(ctx.db), agencies: await listHomeAgencies(ctx.db) }
}

/** Adds a room, or changes one over the version that was read. One that is closed stays in calendars that have it. */
export async function recordRoom(
	ctx: Context,
	{ id, version, active, ...room }: RoomForm
): Promise<{ id: string }> {
	authorize(mayKeepCalendar(ctx.actor))
	if (!id) {
		const created = ctx.newId()
		await store.insertRoom(ctx.db, created, room)
		await record(ctx, 'plan.room_added', room, created)
		return { id: created }
	}
	if (!(await store.findRoom(ctx.db, id))) throw roomUnknown()
	if (!(await store.recordRoom(ctx.db, id, version, { ...room, active }))) throw changed()
	await record(ctx, 'plan.room_changed', { ...room, active }, id)
	return { id }
}
