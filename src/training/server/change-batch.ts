import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { BatchForm, BatchRef, CancelForm } from '../forms.ts'
import { noSessions, notHeldYet } from '../refusals.ts'
import { findRunning } from './find-batch.ts'
import { notifyCancelled, notifyOpened } from './notify.ts'
import * as store from './store/batch.ts'
import { callOff, listSessions } from './store/session.ts'

/** Writes what the organiser decides of a batch, over the version that was read. */
export async function changeBatch(
	ctx: Context,
	{ id, version, ...data }: BatchForm
): Promise<{ id: string }> {
	const { agencyId } = await findRunning(ctx, id)
	if (!(await store.recordBatch(ctx.db, { id, version }, { ...data, agencyId }))) throw changed()
	await record(ctx, 'training.batch_changed', data, id)
	return { id }
}

/** Opens a draft: from now on its people see it, and they are invited. */
export async function openBatch(ctx: Context, ref: BatchRef): Promise<{ id: string }> {
	const batch = await findRunning(ctx, ref.id)
	if ((await listSessions(ctx.db, ref.id)).length === 0) throw noSessions()
	if (!(await store.recordState(ctx.db, ref, 'open', { at: ctx.now }))) throw changed()
	await record(ctx, 'training.batch_opened', {}, ref.id)
	await notifyOpened(ctx, batch)
	return { id: ref.id }
}

/** Cancels a batch with a reason: its rooms and facilitators are free again, and everybody in it is told. */
export async function cancelBatch(
	ctx: Context,
	{ alasan, ...ref }: CancelForm
): Promise<{ id: string; told: number }> {
	const batch = await findRunning(ctx, ref.id)
	const closing = { at: ctx.now, reason: alasan }
	if (!(await store.recordState(ctx.db, ref, 'cancelled', closing))) throw changed()
	await callOff(ctx.db, ref.id)
	const told = batch.state === 'open' ? await notifyCancelled(ctx, batch, alasan) : 0
	await record(ctx, 'training.batch_cancelled', { reason: alasan, told }, ref.id)
	return { id: ref.id, told }
}

/** Ends an open batch once it was held: nothing in it changes any more. */
export async function finishBatch(ctx: Context, ref: BatchRef): Promise<{ id: string }> {
	const batch = await findRunning(ctx, ref.id)
	if (batch.state !== 'open' || !batch.lastOn || batch.lastOn > civilDate(ctx.now))
		throw notHeldYet()
	if (!(await store.recordState(ctx.db, ref, 'done', { at: ctx.now }))) throw changed()
	await record(ctx, 'training.batch_finished', {}, ref.id)
	return { id: ref.id }
}
