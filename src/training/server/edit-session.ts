import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { atTime } from '#platform/i18n/format.ts'
import type { SessionForm, SessionRef } from '../forms.ts'
import type { SessionData } from '../model.ts'
import { facilitatorChoiceUnknown, roomChoiceUnknown } from '../refusals.ts'
import { judgeSession } from '../rules.ts'
import { findRunning, findSessionOf } from './find-batch.ts'
import { notifySession } from './notify.ts'
import * as store from './store/session.ts'

/** Adds a session to a batch, or moves and changes one; what stands against its time is explained, and its people are told. */
export async function recordSession(
	ctx: Context,
	{ id: batchId, sesi, version, date, begins, ends, ...rest }: SessionForm
): Promise<{ id: string }> {
	const batch = await findRunning(ctx, batchId)
	const before = sesi && (await findSessionOf(ctx, batchId, sesi))
	const data = { ...rest, startsAt: atTime(date, begins), endsAt: atTime(date, ends) }
	await isChoosable(ctx, data, before || undefined)
	const clash = judgeSession(await store.listBusy(ctx.db, { ...data, id: sesi, batchId }))
	if (clash) throw clash

	const id = sesi ?? ctx.newId()
	if (!before) await store.insertSession(ctx.db, { id, batchId, ...data })
	else if (!(await store.recordSession(ctx.db, { id, version }, data))) throw changed()
	await record(
		ctx,
		before ? 'training.session_changed' : 'training.session_added',
		{ batch: batchId, topic: data.topic, startsAt: data.startsAt, endsAt: data.endsAt },
		id
	)
	await notifySession(
		ctx,
		batch,
		await findSessionOf(ctx, batchId, id),
		before ? 'changed' : 'added'
	)
	return { id: batchId }
}

/** Who left the register since stays where they were. */
async function isChoosable(
	{ db }: Context,
	{ roomId, facilitatorId }: SessionData,
	before: Pick<SessionData, 'roomId' | 'facilitatorId'> | undefined
): Promise<void> {
	const { rooms, facilitators } = await store.listChoices(db)
	const isRoom = roomId === before?.roomId || rooms.some(({ id }) => id === roomId)
	if (roomId && !isRoom) throw roomChoiceUnknown()
	const isTeacher =
		facilitatorId === before?.facilitatorId || facilitators.some(({ id }) => id === facilitatorId)
	if (facilitatorId && !isTeacher) throw facilitatorChoiceUnknown()
}

/** Takes a session out of a batch; its people are told. */
export async function removeSession(
	ctx: Context,
	{ id: batchId, sesi, version }: SessionRef
): Promise<{ id: string }> {
	const batch = await findRunning(ctx, batchId)
	const session = await findSessionOf(ctx, batchId, sesi)
	if (!(await store.deleteSession(ctx.db, { id: sesi, version }))) throw changed()
	await record(ctx, 'training.session_removed', { batch: batchId, topic: session.topic }, sesi)
	await notifySession(ctx, batch, session, 'removed')
	return { id: batchId }
}
