import type { Context } from '#platform/context.ts'
import { atTime } from '#platform/i18n/format.ts'
import { givenActivity } from '#plan/testing.ts'
import type { BatchData, BatchState, EnrolmentState, Origin, SessionData } from './model.ts'
import { insertBatch, nextNumber, recordState } from './server/store/batch.ts'
import { codeOf, stepAt } from './server/room-code.ts'
import { findSecret } from './server/store/attendance.ts'
import { insertSession } from './server/store/session.ts'

type GivenBatch = Partial<BatchData> & {
	activityId?: string
	year?: number
	plannedNumber?: number
	state?: BatchState
}

/** The plainest batch of 2027, a draft without sessions unless given. */
export async function givenBatch(ctx: Context, given: GivenBatch = {}) {
	const { state = 'draft', plannedNumber = null, year = 2027, ...data } = given
	const activityId = given.activityId ?? (await givenActivity(ctx)).id
	const batch = {
		...{ title: 'Pelayanan Publik Prima', agencyId: null, seats: 20, citizenSeats: 0 },
		...{ byRequest: false, enrolUntil: null, withdrawUntil: null, bring: '', note: '' },
		...{ validMonths: null, ...data },
		...{ id: ctx.newId(), activityId, year, plannedNumber, seriesId: null }
	}
	const number = await nextNumber(ctx.db, activityId, year)
	await insertBatch(ctx.db, { ...batch, number, createdBy: ctx.actor.id, createdAt: ctx.now })
	if (state !== 'draft') {
		const reason = state === 'cancelled' ? 'Narasumber berhalangan' : ''
		const first = { id: batch.id, version: 1 }
		await recordState(ctx.db, first, 'open', { at: ctx.now })
		if (state !== 'open')
			await recordState(ctx.db, { ...first, version: 2 }, state, { at: ctx.now, reason })
	}
	return { ...batch, number, state, version: { draft: 1, open: 2, done: 3, cancelled: 3 }[state] }
}

/** A morning's session on a day, in no room of the register. */
export async function givenSession(
	ctx: Context,
	batchId: string,
	given: Partial<SessionData> & { date?: string; begins?: string; ends?: string } = {}
) {
	const { date = '2027-03-02', begins = '08.00', ends = '12.00', ...data } = given
	const session = {
		...{ id: ctx.newId(), batchId, topic: 'Standar pelayanan', roomId: null, link: '' },
		...{ place: 'Balai Kota', facilitatorId: null, speaker: '' },
		...{ startsAt: atTime(date, begins), endsAt: atTime(date, ends), ...data }
	}
	await insertSession(ctx.db, session)
	return session
}

/** A seat in a batch, or the way to one. */
export async function givenEnrolment(
	ctx: Context,
	batchId: string,
	employeeId: string,
	given: { state?: EnrolmentState; origin?: Origin; enteredAt?: Date } = {}
) {
	const enrolment = {
		...{ id: ctx.newId(), batch_id: batchId, employee_id: employeeId },
		...{ origin: given.origin ?? 'request', state: given.state ?? 'enrolled' },
		entered_at: given.enteredAt ?? ctx.now
	}
	await ctx.db.insertInto('training_enrolment').values(enrolment).execute()
	return { id: enrolment.id }
}

/** A room of the register. */
export async function givenRoom(ctx: Context, name = 'Aula Balai Kota') {
	const room = { id: ctx.newId(), name, place: 'Jalan Contoh 1', seats: 40 }
	await ctx.db.insertInto('plan_room').values(room).execute()
	return room
}

/** Somebody of the register who teaches. */
export async function givenFacilitator(ctx: Context, name = 'Ibu Contoh') {
	const facilitator = { id: ctx.newId(), name, pool: 'Widyaiswara' }
	await ctx.db.insertInto('plan_facilitator').values(facilitator).execute()
	return facilitator
}

/** What the room's screen of a session shows at a moment. */
export const codeAt = async (ctx: Context, sessionId: string, at: Date): Promise<string> =>
	codeOf(await findSecret(ctx.db, sessionId), stepAt(at))

/** Somebody at a session from its beginning. */
export async function givenAttendance(
	ctx: Context,
	sessionId: string,
	enrolmentId: string
): Promise<void> {
	await ctx.db
		.insertInto('training_attendance')
		.values({
			...{ session_id: sessionId, enrolment_id: enrolmentId },
			...{ arrived_at: ctx.now, arrived_way: 'committee' }
		})
		.execute()
}
