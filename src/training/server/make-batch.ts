import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayOrganise, mayRunBatch } from '../access.ts'
import type { OpenForm } from '../forms.ts'
import { alreadyOpened, notInPlan } from '../refusals.ts'
import { firstSession, trainingDays } from '../rules.ts'
import * as store from './store/batch.ts'
import { insertPlanned } from './store/enrolment.ts'
import { insertSession, listBusy, listDaysOff } from './store/session.ts'

/**
 * Makes a batch of an activity of the decreed plan, as a draft. One that holds a planned batch begins with its people, and
 * where the calendar has a week for it with a session on each of its days, in its room and with its facilitator as far as
 * they are free.
 */
export async function makeBatch(
	ctx: Context,
	{ tahun: year, kegiatan: activityId, angkatan, agencyId }: OpenForm
): Promise<{ id: string }> {
	authorize(mayOrganise(ctx.actor) && mayRunBatch(ctx.actor, { agencyId }))
	const [planned] = await store.listPlanned(ctx.db, year, { activityId, number: angkatan })
	if (!planned) throw notInPlan(year)
	const holds = angkatan !== undefined
	if (holds && planned.batchId) throw alreadyOpened()
	const id = ctx.newId()
	const number = await store.nextNumber(ctx.db, activityId, year)
	await store.insertBatch(ctx.db, {
		...{ id, activityId, year, number, seriesId: null, agencyId, title: planned.title },
		plannedNumber: holds ? planned.number : null,
		...{ seats: Math.max(1, planned.seats), citizenSeats: planned.citizens, byRequest: !holds },
		...{ enrolUntil: null, withdrawUntil: null, bring: '', note: '', validMonths: null },
		...{ createdBy: ctx.actor.id, createdAt: ctx.now }
	})
	const people = holds ? await seatPlanned(ctx, id) : 0
	if (holds) await placeSessions(ctx, id, planned)
	await record(ctx, 'training.batch_made', { activity: activityId, year, number, people }, id)
	return { id }
}

const seatPlanned = ({ db, actor, now }: Context, batchId: string) =>
	insertPlanned(db, batchId, { by: actor.id, name: actor.name, at: now })

async function placeSessions(
	ctx: Context,
	batchId: string,
	{ title, days, firstOn, lastOn, roomId, facilitatorId }: store.PlannedBatch
): Promise<void> {
	if (!firstOn || !lastOn) return
	const span = { firstOn, lastOn }
	const off = await listDaysOff(ctx.db, span)
	for (const [at, day] of trainingDays(span, days, off).entries()) {
		const wished = firstSession(title, day, at + 1, { roomId, facilitatorId })
		const busy = await listBusy(ctx.db, { ...wished, id: undefined, batchId })
		await insertSession(ctx.db, {
			...wished,
			id: ctx.newId(),
			batchId,
			roomId: busy.some(({ what }) => what === 'room') ? null : roomId,
			facilitatorId: busy.some(({ what }) => what === 'facilitator') ? null : facilitatorId
		})
	}
}
