import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import type { BatchForm, BatchRef } from '../forms.ts'
import { noSessions } from '../refusals.ts'
import { findRunning } from './find-batch.ts'
import * as store from './store/batch.ts'
import { listSessions } from './store/session.ts'

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

/** Opens a draft: from now on its people see it. */
export async function openBatch(ctx: Context, ref: BatchRef): Promise<{ id: string }> {
	await findRunning(ctx, ref.id)
	if ((await listSessions(ctx.db, ref.id)).length === 0) throw noSessions()
	if (!(await store.recordState(ctx.db, ref, 'open', { at: ctx.now }))) throw changed()
	await record(ctx, 'training.batch_opened', {}, ref.id)
	return { id: ref.id }
}
