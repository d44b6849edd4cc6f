import { scopeOf, type Actor } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate, ZONE } from '#platform/i18n/format.ts'
import { mayDecideRequests } from '../access.ts'
import type { DecideForm } from '../enrolment-forms.ts'
import { requestsGone } from '../enrolment-refusals.ts'
import { giveSeats } from './give-seats.ts'
import { explainClashes } from './explain-clashes.ts'
import { notifyAnswered } from './notify.ts'
import { getBatch } from './store/batch.ts'
import * as store from './store/seating.ts'

const MOST = 200

/** Whose requests the actor decides: their own people's, and those of whom they stand in for. */
function decidingOf(actor: Actor, now: Date): store.Deciding {
	const lent = (actor.standsIn ?? []).filter(({ role }) => role === 'supervisor')
	const own = actor.employeeId ? [actor.employeeId] : []
	return {
		supervisors: [...own, ...lent.map(({ principal }) => principal.person)],
		self: actor.employeeId,
		agencies: scopeOf(actor, 'agency_head'),
		today: civilDate(now)
	}
}

/** Requests that wait for the actor's word, each with what stands against it. */
export async function listRequests(ctx: Context) {
	authorize(mayDecideRequests(ctx.actor))
	return requestsFor(ctx, decidingOf(ctx.actor, ctx.now))
}

/** The same for whoever decides. */
export async function requestsFor(ctx: Context, deciding: store.Deciding) {
	const { rows, total } = await store.listAsked(ctx.db, deciding, { limit: MOST, zone: ZONE })
	const clashes = await explainClashes(
		ctx,
		rows.map(({ id }) => id)
	)
	return { rows: rows.map((row) => ({ ...row, clashes: clashes.get(row.id) ?? [] })), total }
}

/** Approves requests, many at once, or says with a reason that they cannot be approved now. */
export async function decideRequests(
	ctx: Context,
	form: DecideForm
): Promise<{ decided: number; approved: boolean }> {
	authorize(mayDecideRequests(ctx.actor))
	return decideFor(ctx, decidingOf(ctx.actor, ctx.now), form)
}

/** The same for whoever decides. Who is approved is seated while there is room, and waits otherwise; all are told. */
export async function decideFor(
	ctx: Context,
	deciding: store.Deciding,
	{ permintaan, putusan, alasan }: DecideForm
): Promise<{ decided: number; approved: boolean }> {
	const asked = await store.listDecidable(ctx.db, [...new Set(permintaan)], deciding)
	if (asked.length < new Set(permintaan).size) throw requestsGone()
	const approved = putusan === 'setuju'
	const ids = asked.map(({ id }) => id)
	const moved = await store.moveAll(ctx.db, ids, ['asked'], {
		state: approved ? 'waiting' : 'refused',
		...{ reason: alasan, at: ctx.now, by: { id: ctx.actor.id, name: ctx.actor.name } }
	})
	if (moved.length < ids.length) throw requestsGone()
	await record(ctx, approved ? 'training.requests_approved' : 'training.requests_refused', {
		places: ids,
		reason: alasan
	})
	for (const id of new Set(asked.map(({ batchId }) => batchId))) {
		const batch = await getBatch(ctx.db, id)
		if (approved) await giveSeats(ctx, batch)
		await notifyAnswered(ctx, batch, ids)
	}
	return { decided: ids.length, approved }
}
