import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayTakePart } from '../access.ts'
import type { CheckForm } from '../attendance-forms.ts'
import {
	codeExpired,
	codeUnknown,
	notEnrolled,
	sessionCalledOff,
	sessionNotThere
} from '../attendance-refusals.ts'
import {
	atOnceSince,
	codesFrom,
	codesUntil,
	judgeArrival,
	judgeDeparture,
	type CheckKind
} from '../presence.ts'
import { momentOf, stepOfCode } from './room-code.ts'
import * as store from './store/attendance.ts'

const HOUR = 3_600_000
/** Sessions that end or begin this near are looked through for a code that names none. */
const NEAR = 5 * HOUR

/**
 * Marks the actor as come or gone, by the code on the room's screen. A seat in the batch is the permission. Sending it twice is
 * harmless; the time that counts is the code's.
 */
export async function checkIn(
	ctx: Context,
	{ sesi, kode, kind }: CheckForm
): Promise<{ sessionId: string }> {
	authorize(mayTakePart(ctx.actor))
	const session = sesi ? await findOwnSession(ctx, sesi) : await findByCode(ctx, kode)
	const at = shownAt(session, kode, ctx.now)
	const { id: sessionId, enrolmentId } = session
	judgePassage(session, kind, at)
	await store.recordPassage(ctx.db, { kind, sessionId, enrolmentId, at, way: 'code' })
	await record(
		ctx,
		kind === 'in' ? 'training.arrived' : 'training.left',
		{ session: sessionId, at },
		enrolmentId
	)
	return { sessionId }
}

export type Seated = store.Attending & { enrolmentId: string }

/** A session that the actor has a seat in. */
export async function findOwnSession(ctx: Context, id: string): Promise<Seated> {
	return seated(await store.findAttending(ctx.db, id, ctx.actor.employeeId!))
}

/** The session if its people see it, it is held, and who asks has a seat. */
export function seated(session: store.Attending | undefined): Seated {
	if (!session || session.batchState === 'draft') throw sessionNotThere()
	if (session.calledOff) throw sessionCalledOff()
	if (session.enrolmentId === null) throw notEnrolled()
	return { ...session, enrolmentId: session.enrolmentId }
}

/** Refuses an arrival or a departure outside its hours. */
export function judgePassage(session: store.Attending, kind: CheckKind, at: Date): void {
	const verdict =
		kind === 'in' ? judgeArrival(session, session.rule, at) : judgeDeparture(session, at)
	if (verdict instanceof Refusal) throw verdict
}

async function findByCode(ctx: Context, code: string): Promise<Seated> {
	const now = ctx.now.getTime()
	const span = { from: new Date(now - NEAR), to: new Date(now + NEAR) }
	const own = await store.listAttending(ctx.db, ctx.actor.employeeId!, span)
	const found = own.find((one) => stepOf(one, code, ctx.now) !== undefined)
	if (!found) throw codeUnknown()
	return seated(found)
}

const stepOf = (session: store.Attending, code: string, now: Date) =>
	stepOfCode(session.secret, code, {
		from: codesFrom(session, session.rule),
		to: earlier(now, session)
	})

const earlier = (now: Date, session: store.Attending): Date =>
	new Date(Math.min(now.getTime(), codesUntil(session).getTime()))

/** When a code was on the screen: refused when that is too long ago, or never. */
function shownAt(session: store.Attending, code: string, now: Date): Date {
	const fresh = stepOfCode(session.secret, code, { from: atOnceSince(now), to: now })
	if (fresh !== undefined) return momentOf(fresh)
	throw stepOf(session, code, now) === undefined ? codeUnknown() : codeExpired()
}
