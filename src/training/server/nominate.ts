import { authorize } from '#platform/access/authorize.ts'
import { reaches } from '#platform/access/actor.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayNominate, mayRunBatch, nominationScope } from '../access.ts'
import type { NominateForm, RemoveForm, SubstituteForm } from '../enrolment-forms.ts'
import { alreadyIn, nipNotReached, notIn } from '../enrolment-refusals.ts'
import { judgeAgain, judgeEntry } from '../seats.ts'
import { batchClosed } from '../refusals.ts'
import { findBatch } from './find-batch.ts'
import { giveSeats } from './give-seats.ts'
import { notifyOut, notifySeated } from './notify.ts'
import type { BatchRow } from './store/batch.ts'
import { findEnrolment } from './store/enrolment.ts'
import * as store from './store/seating.ts'

/** A batch that may still change, for whoever puts people into it; agencies do so while it is open. */
async function findEnterable(ctx: Context, id: string): Promise<BatchRow> {
	authorize(mayNominate(ctx.actor))
	const batch = await findBatch(ctx, id)
	if (batch.state === 'done' || batch.state === 'cancelled') throw batchClosed()
	if (mayRunBatch(ctx.actor, batch)) return batch
	const problem = judgeEntry(batch, civilDate(ctx.now))
	if (problem) throw problem
	return batch
}

const byOf = ({ actor }: Context) => ({ id: actor.id, name: actor.name })

/** Puts people forward by NIP. They are seated while there is room, and wait otherwise; who is in already stays as they are. */
export async function nominate(
	ctx: Context,
	{ id, nip: nips, catatan }: NominateForm
): Promise<{ id: string; added: number }> {
	const batch = await findEnterable(ctx, id)
	const people = await store.mapNips(ctx.db, nips, nominationScope(ctx.actor, batch))
	const unknown = nips.find((nip) => !people.has(nip))
	if (unknown) throw nipNotReached(unknown)
	let added = 0
	for (const { id: employeeId } of people.values()) {
		const before = await findEnrolment(ctx.db, id, employeeId)
		if (before && judgeAgain(before.state) && before.state !== 'asked') continue
		await store.enter(ctx.db, ctx.newId(), {
			...{ batchId: id, employeeId, origin: 'nomination', state: 'waiting', note: catatan },
			...{ replacesId: null, at: ctx.now, by: byOf(ctx) }
		})
		added += 1
	}
	await record(ctx, 'training.nominated', { people: added, note: catatan }, id)
	await giveSeats(ctx, batch)
	return { id, added }
}

/** A place in this batch that the actor may change. */
async function findOwnPlace(ctx: Context, batch: BatchRow, id: string): Promise<store.Place> {
	const place = await store.findPlace(ctx.db, id)
	if (place?.batchId !== batch.id) throw notIn()
	const scope = nominationScope(ctx.actor, batch)
	authorize(scope === 'all' || (place.agencyId !== null && reaches(scope, place.agencyId)))
	return place
}

/** Takes somebody out with a reason; who waits next gets the seat. */
export async function removePlace(
	ctx: Context,
	{ id, peserta, alasan }: RemoveForm
): Promise<{ id: string }> {
	const batch = await findEnterable(ctx, id)
	const place = await findOwnPlace(ctx, batch, peserta)
	const move = { state: 'withdrawn', reason: alasan, at: ctx.now, by: byOf(ctx) } as const
	const gone = await store.moveAll(ctx.db, [peserta], ['asked', 'waiting', 'enrolled'], move)
	if (gone.length === 0) throw notIn()
	await record(ctx, 'training.removed', { batch: id, from: place.state, reason: alasan }, peserta)
	await notifyOut(ctx, batch, peserta, { reason: alasan, hadSeat: place.state === 'enrolled' })
	await giveSeats(ctx, batch)
	return { id }
}

/** Sends somebody else in a participant's place: the seat changes hands and nobody on the waiting list loses a turn. */
export async function substitute(
	ctx: Context,
	{ id, peserta, nip, alasan }: SubstituteForm
): Promise<{ id: string }> {
	const batch = await findEnterable(ctx, id)
	await findOwnPlace(ctx, batch, peserta)
	const person = (await store.mapNips(ctx.db, [nip], nominationScope(ctx.actor, batch))).get(nip)
	if (!person) throw nipNotReached(nip)
	await store.lockBatch(ctx.db, id)
	const before = await findEnrolment(ctx.db, id, person.id)
	if (before?.state === 'enrolled') throw alreadyIn('enrolled')
	const move = { state: 'replaced', reason: alasan, at: ctx.now, by: byOf(ctx) } as const
	if ((await store.moveAll(ctx.db, [peserta], ['enrolled'], move)).length === 0) throw notIn()
	const place = await store.enter(ctx.db, ctx.newId(), {
		...{ batchId: id, employeeId: person.id, origin: 'substitute', state: 'enrolled' },
		...{ note: alasan, replacesId: peserta, at: ctx.now, by: byOf(ctx) }
	})
	await record(ctx, 'training.substituted', { batch: id, replaces: peserta, reason: alasan }, place)
	await notifyOut(ctx, batch, peserta, { reason: alasan, hadSeat: true })
	await notifySeated(ctx, batch, [place])
	return { id }
}
