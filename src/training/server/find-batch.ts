import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadBatches, mayRunBatch } from '../access.ts'
import { batchClosed, batchUnknown, sessionUnknown } from '../refusals.ts'
import type { NamedSession } from '../model.ts'
import { findBatch as find, type BatchRow } from './store/batch.ts'
import { findSession } from './store/session.ts'

/** A batch for whoever reads batches. */
export async function findBatch(ctx: Context, id: string): Promise<BatchRow> {
	authorize(mayReadBatches(ctx.actor))
	const batch = await find(ctx.db, id)
	if (!batch) throw batchUnknown()
	return batch
}

/** A batch for whoever runs it, in whatever state. */
export async function findOwnBatch(ctx: Context, id: string): Promise<BatchRow> {
	const batch = await findBatch(ctx, id)
	authorize(mayRunBatch(ctx.actor, batch))
	return batch
}

/** A batch for whoever runs it, while it may still be changed. */
export async function findRunning(ctx: Context, id: string): Promise<BatchRow> {
	const batch = await findOwnBatch(ctx, id)
	if (batch.state === 'done' || batch.state === 'cancelled') throw batchClosed()
	return batch
}

/** A session of a batch. */
export async function findSessionOf(
	ctx: Context,
	batchId: string,
	sessionId: string
): Promise<NamedSession> {
	const session = await findSession(ctx.db, sessionId)
	if (session?.batchId !== batchId) throw sessionUnknown()
	return session
}
