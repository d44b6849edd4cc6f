import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import type { FoundForm, SessionPath } from '../attendance-forms.ts'
import { findOwnBatch, findSessionOf } from './find-batch.ts'
import * as store from './store/scrutiny.ts'

/** So many are looked for at a time: a committee of two finds them in a minute. */
const AT_ONCE = 3

/** Draws by lot whom the committee looks for in the room, among those recorded as present. */
export async function drawSpotChecks(
	ctx: Context,
	{ id, sesi }: SessionPath
): Promise<{ id: string; sesi: string }> {
	await findOwnBatch(ctx, id)
	await findSessionOf(ctx, id, sesi)
	const draw = {
		sessionId: sesi,
		seed: ctx.newId(),
		people: AT_ONCE,
		by: ctx.actor.id,
		at: ctx.now
	}
	const people = await store.drawSpotChecks(ctx.db, draw)
	await record(ctx, 'training.spot_drawn', { seed: draw.seed, people }, sesi)
	return { id, sesi }
}

/** Keeps whether somebody who was drawn is in the room. Whoever is not stays recorded until the committee takes it back. */
export async function answerSpotCheck(
	ctx: Context,
	{ id, sesi, enrolmentId, found }: FoundForm
): Promise<{ id: string; sesi: string }> {
	await findOwnBatch(ctx, id)
	await findSessionOf(ctx, id, sesi)
	const answer = { sessionId: sesi, enrolmentId, found: found === 'ya', at: ctx.now }
	if (await store.answerSpotCheck(ctx.db, answer))
		await record(ctx, 'training.spot_answered', { session: sesi, found: answer.found }, enrolmentId)
	return { id, sesi }
}
