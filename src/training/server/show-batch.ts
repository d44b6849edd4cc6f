import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { PAGE_ROWS } from '#ui/table/url.ts'
import { mayNominate, mayReadBatches, mayRunBatch, participantScope } from '../access.ts'
import type { EnrolmentState } from '../model.ts'
import { findBatch, findOwnBatch, findSessionOf } from './find-batch.ts'
import { listParticipants as list } from './store/enrolment.ts'
import { listChoices, listSessions } from './store/session.ts'

/** One batch with its sessions. */
export async function showBatch(ctx: Context, { id }: { id: string }) {
	authorize(mayReadBatches(ctx.actor))
	const batch = await findBatch(ctx, id)
	return {
		batch,
		sessions: await listSessions(ctx.db, id),
		today: civilDate(ctx.now),
		may: { run: mayRunBatch(ctx.actor, batch), nominate: mayNominate(ctx.actor) }
	}
}

/** A page of who takes part, as far as the actor may see them by name. */
export async function listParticipants(
	ctx: Context,
	{ id }: { id: string },
	{ states, page }: { states: readonly EnrolmentState[]; page: number }
) {
	authorize(mayReadBatches(ctx.actor))
	const batch = await findBatch(ctx, id)
	const scope = mayRunBatch(ctx.actor, batch) ? 'all' : participantScope(ctx.actor)
	const paged = { limit: PAGE_ROWS, offset: (page - 1) * PAGE_ROWS }
	return list(ctx.db, { batchId: id, states, scope, ...paged })
}

/** A session with the rooms and facilitators that it may be given; without `sesi` a new one. */
export async function showSessionForm(
	ctx: Context,
	{ id, sesi }: { id: string; sesi: string | undefined }
) {
	const batch = await findOwnBatch(ctx, id)
	return {
		batch,
		session: sesi ? await findSessionOf(ctx, id, sesi) : null,
		...(await listChoices(ctx.db))
	}
}
