import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayCompose, mayReadPlan, participantScope } from '../access.ts'
import { addedTo, bundlesOf, candidatesFor } from '../change.ts'
import { seatReason } from '../explain.ts'
import type { Activity } from '../model.ts'
import { activityUnknown, compositionUnknown } from '../refusals.ts'
import { loadPlan } from './load-plan.ts'
import { findActivity } from './store/activity.ts'
import {
	findComposition,
	listBatches,
	listLines,
	type Batch,
	type Line
} from './store/composition.ts'
import * as store from './store/seat.ts'

export type ActivityInRun = {
	activity: Activity
	line: Line
	batches: Batch[]
	seats: (store.Seated & { reason: string })[]
	total: number
	/** Weighted levels: what its people's other activities close already, and what a seat costs on average. */
	covered: number
	price: number
	scenario: string
}

export type SeatFilter = { search?: string | undefined; batch?: number | undefined; page: number }

/** One activity of a composition: its batches, and a page of its participants as far as the actor may see them. */
export async function listSeats(
	ctx: Context,
	{ tahun, run, kegiatan }: { tahun: number; run: string; kegiatan: string },
	{ search, batch, page }: SeatFilter
): Promise<ActivityInRun> {
	authorize(mayReadPlan(ctx.actor))
	const composition = await findComposition(ctx.db, run)
	if (!composition || composition.year !== tahun) throw compositionUnknown()
	const activity = await findActivity(ctx.db, kegiatan)
	const line = (await listLines(ctx.db, run)).find((one) => one.activityId === kegiatan)
	if (!activity || !line) throw activityUnknown()
	const { rows, total } = await store.listSeats(ctx.db, {
		compositionId: run,
		activityId: kegiatan,
		scope: participantScope(ctx.actor),
		search,
		batch,
		page
	})
	return {
		activity,
		line,
		batches: await listBatches(ctx.db, run, kegiatan),
		seats: rows.map((seat) => ({ ...seat, reason: seatReason(seat) })),
		total,
		...(await store.sumSeats(ctx.db, run, kegiatan)),
		scenario: composition.scenario
	}
}

export type Candidate = {
	employeeId: string
	nip: string
	name: string
	position: string
	agency: string
	reason: string
}

const MOST = 25

/** People who may still join an activity, by name or NIP, with what it would do for each: for adding one by hand. */
export async function listCandidates(
	ctx: Context,
	ref: { tahun: number; run: string; kegiatan: string },
	search: string
): Promise<Candidate[]> {
	authorize(mayCompose(ctx.actor))
	const { posed, plan, activityRow } = await loadPlan(ctx, ref)
	const activity = activityRow(ref.kegiatan)
	if (activity === undefined) throw activityUnknown()
	const { problem, keys } = posed
	const ids = candidatesFor(problem, plan, activity).map((person) => keys.people[person]!.id)
	const found = await store.findPeople(ctx.db, search ? ids : ids.slice(0, MOST), search, MOST)
	const bundles = bundlesOf(problem, plan)
	const rowOf = new Map(keys.people.map(({ id }, row) => [id, row]))
	return found.map((person) => {
		const row = rowOf.get(person.employeeId)!
		const { levels, hours } = addedTo(problem, row, bundles[row]!, activity)
		const mandatory = problem.people[row]!.mandatory.includes(activity)
		return { ...person, reason: seatReason({ levels, hours, mandatory, coveredWeighted: 0 }) }
	})
}
