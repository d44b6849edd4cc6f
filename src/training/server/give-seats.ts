import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { Batch } from '../model.ts'
import { promoted } from '../seats.ts'
import { notifySeated } from './notify.ts'
import * as store from './store/seating.ts'

/**
 * Gives a batch's free seats to whom the waiting list owes them, and invites them; answers their places. Everybody comes in by it: who may come
 * waits first, and is seated at once while there is room.
 */
export async function giveSeats(
	ctx: Context,
	batch: Pick<Batch, 'id' | 'title' | 'number' | 'bring' | 'state' | 'seats' | 'citizenSeats'>
): Promise<string[]> {
	await store.lockBatch(ctx.db, batch.id)
	const taken = await store.countTaken(ctx.db, batch.id)
	const due = promoted(batch, taken, await store.listWaiting(ctx.db, batch.id))
	if (due.length === 0) return []
	const by = { id: ctx.actor.id, name: ctx.actor.name }
	const seated = await store.moveAll(
		ctx.db,
		due.map(({ id }) => id),
		['waiting'],
		{ state: 'enrolled', at: ctx.now, by }
	)
	await record(ctx, 'training.seated', { places: seated }, batch.id)
	await notifySeated(ctx, batch, seated)
	return seated
}
