import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate, ZONE } from '#platform/i18n/format.ts'
import { dayAfter } from '#plan/weeks.ts'
import { mayTakePart } from '../access.ts'
import { inOrder } from '../seats.ts'
import * as store from './store/own.ts'
import { listWaiting } from './store/seating.ts'

const SHOWN_DAYS = 90

export type OwnTraining = {
	sessions: store.OwnSession[]
	places: (store.OwnPlace & { turn: number | null })[]
	askable: store.OpenBatch[]
	today: string
}

/** What is next for the actor, where, what to bring, what they wait for, and what they may ask for. Nobody's else. */
export async function showOwnTraining(ctx: Context): Promise<OwnTraining> {
	authorize(mayTakePart(ctx.actor))
	const employeeId = ctx.actor.employeeId!
	const today = civilDate(ctx.now)
	const since = dayAfter(today, -SHOWN_DAYS)
	const places = await store.listOwnPlaces(ctx.db, employeeId, { since, zone: ZONE })
	return {
		sessions: await store.listOwnSessions(ctx.db, employeeId, ctx.now),
		places: await Promise.all(
			places.map(async (place) => ({ ...place, turn: await turnOf(ctx, place) }))
		),
		askable: await store.listAskable(ctx.db, employeeId, { today, zone: ZONE }),
		today
	}
}

/** The place in the waiting list, from 1; null for who does not wait. */
async function turnOf(ctx: Context, place: store.OwnPlace): Promise<number | null> {
	if (place.state !== 'waiting') return null
	const list = inOrder((await listWaiting(ctx.db, place.batchId)).filter((one) => !one.isCitizen))
	return list.findIndex(({ id }) => id === place.id) + 1
}
