import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayTakePart } from '../access.ts'
import type { RequestForm, WithdrawForm } from '../enrolment-forms.ts'
import { notByRequest, notIn } from '../enrolment-refusals.ts'
import { batchUnknown } from '../refusals.ts'
import { judgeAgain, judgeEntry, judgeWithdrawal } from '../seats.ts'
import { giveSeats } from './give-seats.ts'
import { notifyAsked } from './notify.ts'
import { findBatch, type BatchRow } from './store/batch.ts'
import { findEnrolment } from './store/enrolment.ts'
import { enter, moveAll } from './store/seating.ts'

/** A batch as its people see it: drafts are not there. */
async function findShown(ctx: Context, id: string): Promise<BatchRow> {
	const batch = await findBatch(ctx.db, id)
	if (!batch || batch.state === 'draft') throw batchUnknown()
	return batch
}

/** Asks for a seat; the supervisor decides. */
export async function requestSeat(
	ctx: Context,
	{ id, catatan }: RequestForm
): Promise<{ id: string }> {
	authorize(mayTakePart(ctx.actor))
	const employeeId = ctx.actor.employeeId!
	const batch = await findShown(ctx, id)
	if (!batch.byRequest) throw notByRequest()
	const before = await findEnrolment(ctx.db, id, employeeId)
	const problem = judgeEntry(batch, civilDate(ctx.now)) ?? judgeAgain(before?.state)
	if (problem) throw problem
	const place = await enter(ctx.db, ctx.newId(), {
		...{ batchId: id, employeeId, origin: 'request', state: 'asked', note: catatan },
		...{ replacesId: null, at: ctx.now, by: null }
	})
	await record(ctx, 'training.seat_asked', { batch: id }, place)
	await notifyAsked(ctx, batch, { employeeId, note: catatan })
	return { id }
}

/** Gives back one's own place, whatever it is; who waits next gets the seat. */
export async function withdraw(
	ctx: Context,
	{ id, alasan }: WithdrawForm
): Promise<{ id: string }> {
	authorize(mayTakePart(ctx.actor))
	const batch = await findShown(ctx, id)
	const place = await findEnrolment(ctx.db, id, ctx.actor.employeeId!)
	if (!place) throw notIn()
	const problem = judgeWithdrawal(batch, place.state, civilDate(ctx.now))
	if (problem) throw problem
	const by = { id: ctx.actor.id, name: ctx.actor.name }
	const move = { state: 'withdrawn', reason: alasan, at: ctx.now, by } as const
	const gone = await moveAll(ctx.db, [place.id], ['asked', 'waiting', 'enrolled'], move)
	if (gone.length === 0) throw notIn()
	await record(ctx, 'training.withdrawn', { batch: id, from: place.state }, place.id)
	if (batch.state === 'open') await giveSeats(ctx, batch)
	return { id }
}
