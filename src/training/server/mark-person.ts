import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { atTime, civilDate } from '#platform/i18n/format.ts'
import type { HeadcountForm, MarkForm, PersonForm } from '../attendance-forms.ts'
import { personCodeUnknown } from '../attendance-refusals.ts'
import type { CheckKind } from '../presence.ts'
import { judgePassage, seated } from './check-in.ts'
import { findOwnBatch, findSessionOf } from './find-batch.ts'
import { personCode } from './room-code.ts'
import { findAttendingBy, findSecret, recordPassage, type Way } from './store/attendance.ts'
import * as store from './store/presence.ts'

type Marked = { id: string; sesi: string; name: string }
type Passed = { kind: CheckKind; way: Way; at: Date }

/** Marks somebody by the code of their own: scanned from their phone, or typed from the signed list. */
export async function markByCode(
	ctx: Context,
	{ id, sesi, kode, kind, way, jam }: MarkForm
): Promise<Marked> {
	await findOwnBatch(ctx, id)
	const { startsAt } = await findSessionOf(ctx, id, sesi)
	const secret = await findSecret(ctx.db, sesi)
	const seats = await store.listSeats(ctx.db, sesi)
	const person = seats.find(({ enrolmentId }) => personCode(secret, enrolmentId) === kode)
	if (!person) throw personCodeUnknown()
	const at = jam ? atTime(civilDate(startsAt), jam) : ctx.now
	await pass(ctx, { sesi, enrolmentId: person.enrolmentId }, { kind, way, at })
	return { id, sesi, name: person.name }
}

/** Marks somebody whom the committee sees, by name. */
export async function markByName(
	ctx: Context,
	{ id, sesi, enrolmentId, kind }: PersonForm
): Promise<{ id: string; sesi: string }> {
	await findOwnBatch(ctx, id)
	await findSessionOf(ctx, id, sesi)
	await pass(ctx, { sesi, enrolmentId }, { kind, way: 'committee', at: ctx.now })
	return { id, sesi }
}

async function pass(
	ctx: Context,
	{ sesi, enrolmentId }: { sesi: string; enrolmentId: string },
	{ kind, way, at }: Passed
): Promise<void> {
	const session = seated(await findAttendingBy(ctx.db, sesi, enrolmentId))
	judgePassage(session, kind, at)
	await recordPassage(ctx.db, { kind, sessionId: sesi, enrolmentId, at, way })
	await record(ctx, 'training.marked', { session: sesi, kind, way, at }, enrolmentId)
}

/** Takes back that somebody was there. */
export async function unmark(
	ctx: Context,
	{ id, sesi, enrolmentId }: PersonForm
): Promise<{ id: string; sesi: string }> {
	await findOwnBatch(ctx, id)
	await findSessionOf(ctx, id, sesi)
	if (await store.deleteAttendance(ctx.db, sesi, enrolmentId))
		await record(ctx, 'training.unmarked', { session: sesi }, enrolmentId)
	return { id, sesi }
}

/** Keeps how many heads were counted in the room. */
export async function countHeads(
	ctx: Context,
	{ id, sesi, people }: HeadcountForm
): Promise<{ id: string; sesi: string }> {
	await findOwnBatch(ctx, id)
	await findSessionOf(ctx, id, sesi)
	const { id: by, name } = ctx.actor
	await store.insertHeadcount(ctx.db, { sessionId: sesi, people, at: ctx.now, by, name })
	await record(ctx, 'training.heads_counted', { people }, sesi)
	return { id, sesi }
}
