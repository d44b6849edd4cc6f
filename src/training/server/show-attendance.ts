import type { Context } from '#platform/context.ts'
import { rowsBefore, PAGE_ROWS } from '#ui/table/url.ts'
import { sessionUnknown } from '../refusals.ts'
import { findOwnBatch, findSessionOf } from './find-batch.ts'
import { codeOf, momentOf, personCode, STEP, stepAt } from './room-code.ts'
import { findSecret } from './store/attendance.ts'
import * as store from './store/presence.ts'
import { listOddities, listSpotChecks } from './store/scrutiny.ts'
import { listWaiting } from './store/signed-check.ts'

/** Codes that the room's screen has in store: two minutes without a network do not stop it. */
const CODES_AHEAD = 8

/** The sessions of a batch with who came to them. */
export async function listAttendance(ctx: Context, { id }: { id: string }) {
	const batch = await findOwnBatch(ctx, id)
	return { batch, sessions: await store.listCounts(ctx.db, id) }
}

type Path = { id: string; sesi: string }

async function findCounts(ctx: Context, { id, sesi }: Path): Promise<store.SessionCount> {
	const [counts] = await store.listCounts(ctx.db, id, sesi)
	if (!counts) throw sessionUnknown()
	return counts
}

/** One session's attendance: its figures and a page of its people. */
export async function showAttendance(
	ctx: Context,
	path: Path,
	{ search, who, page }: { search: string; who: 'hadir' | 'belum' | undefined; page: number }
) {
	const batch = await findOwnBatch(ctx, path.id)
	const [counts, session, rule] = await Promise.all([
		findCounts(ctx, path),
		findSessionOf(ctx, path.id, path.sesi),
		store.findRule(ctx.db, batch.activityId)
	])
	const paged = { limit: PAGE_ROWS, offset: rowsBefore({ page }) }
	const people = await store.listAttendees(ctx.db, { sessionId: path.sesi, search, who, ...paged })
	return {
		batch,
		session,
		counts,
		rule,
		waiting: await listWaiting(ctx.db, path.sesi),
		odd: await listOddities(ctx.db, path.sesi),
		spots: await listSpotChecks(ctx.db, path.sesi),
		...people
	}
}

/** What the room's screen shows: the code of now and the next ones, each from its moment on. */
export async function showRoom(ctx: Context, path: Path) {
	const batch = await findOwnBatch(ctx, path.id)
	const session = await findSessionOf(ctx, path.id, path.sesi)
	const secret = await findSecret(ctx.db, path.sesi)
	const now = stepAt(ctx.now)
	return {
		batch: { id: batch.id, title: batch.title, number: batch.number },
		session,
		counts: await findCounts(ctx, path),
		rule: await store.findRule(ctx.db, batch.activityId),
		now: ctx.now,
		stepMs: STEP,
		codes: Array.from({ length: CODES_AHEAD }, (_, i) => ({
			from: momentOf(now + i),
			code: codeOf(secret, now + i)
		}))
	}
}

/** The list that is printed and signed by hand: everybody with a seat and the code of their own. */
export async function showPrintedList(ctx: Context, path: Path) {
	const batch = await findOwnBatch(ctx, path.id)
	const session = await findSessionOf(ctx, path.id, path.sesi)
	const secret = await findSecret(ctx.db, path.sesi)
	const seats = await store.listSeats(ctx.db, path.sesi)
	const people = seats.map(({ enrolmentId, ...person }) => ({
		...person,
		code: personCode(secret, enrolmentId)
	}))
	return { batch, session, people }
}
