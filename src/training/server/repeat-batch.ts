import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { atTime, civilDate, clockBare } from '#platform/i18n/format.ts'
import { dayAfter } from '#plan/weeks.ts'
import type { RepeatForm } from '../forms.ts'
import type { NamedSession } from '../model.ts'
import { noSessions } from '../refusals.ts'
import { daysAgain, seriesDays } from '../repeating.ts'
import { findOwnBatch } from './find-batch.ts'
import { nextNumber, insertBatch, insertSeries, type BatchRow } from './store/batch.ts'
import { insertSession, listBusy, listDaysOff, listSessions } from './store/session.ts'

const MOST = 24

/**
 * Holds a batch again: once, as a copy of last year's, or every month or quarter as a series. The copies are drafts with the
 * same sessions on working days, and its rooms and facilitators as far as they are free; nobody is in them yet.
 */
export async function repeatBatch(
	ctx: Context,
	{ id, mulai, irama, sampai }: RepeatForm
): Promise<{ id: string; made: number }> {
	const batch = await findOwnBatch(ctx, id)
	const sessions = await listSessions(ctx.db, id)
	if (sessions.length === 0) throw noSessions()
	const days = seriesDays(mulai, irama, sampai, MOST)
	const seriesId = irama === 'once' ? null : ctx.newId()
	if (seriesId && irama !== 'once')
		await insertSeries(ctx.db, {
			...{ id: seriesId, every: irama, createdBy: ctx.actor.id, createdAt: ctx.now }
		})
	const made = []
	for (const day of days) made.push(await copyTo(ctx, batch, sessions, { day, seriesId }))
	await record(ctx, 'training.batch_repeated', { copies: made, every: irama }, id)
	return { id: made[0]!, made: made.length }
}

async function copyTo(
	ctx: Context,
	batch: BatchRow,
	sessions: readonly NamedSession[],
	{ day, seriesId }: { day: string; seriesId: string | null }
): Promise<string> {
	const id = ctx.newId()
	const year = Number(day.slice(0, 4))
	await insertBatch(ctx.db, {
		...batch,
		...{ id, year, seriesId, plannedNumber: null, enrolUntil: null, withdrawUntil: null },
		number: await nextNumber(ctx.db, batch.activityId, year),
		...{ createdBy: ctx.actor.id, createdAt: ctx.now }
	})
	const off = await listDaysOff(ctx.db, { firstOn: day, lastOn: dayAfter(day, 366) })
	const days = daysAgain(
		sessions.map(({ startsAt }) => civilDate(startsAt)),
		day,
		off
	)
	for (const [i, session] of sessions.entries()) {
		const on = days[i]!
		const wished = {
			...session,
			startsAt: atTime(on, clockBare(session.startsAt)),
			endsAt: atTime(on, clockBare(session.endsAt))
		}
		const busy = await listBusy(ctx.db, { ...wished, id: undefined, batchId: id })
		const isTaken = (what: 'room' | 'facilitator') => busy.some((one) => one.what === what)
		await insertSession(ctx.db, {
			...wished,
			...{ id: ctx.newId(), batchId: id },
			roomId: isTaken('room') ? null : session.roomId,
			facilitatorId: isTaken('facilitator') ? null : session.facilitatorId
		})
	}
	return id
}
