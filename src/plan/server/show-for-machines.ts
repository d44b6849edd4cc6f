import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayCompose } from '../access.ts'
import type { Goal } from '../model.ts'
import { compositionUnfinished } from '../refusals.ts'
import { showComposition } from './show-composition.ts'
import { listByIds } from './store/activity.ts'
import { listBatches } from './store/composition.ts'
import { listNips } from './store/seat.ts'

/** A composition as `bina susun --json` prints it; activities go by their code, people by NIP, money is rupiah. */
export type MachineView = {
	objective: number
	bound: number
	gap: number
	cost: number
	budget: number
	batches: {
		activity: string
		goal: Goal
		minSeats: number
		maxSeats: number
		jp: number
		participants: string[]
		cost: number
	}[]
	/** Why each activity is in, and why each other is not. */
	reasons: { activity: string; title: string; reason: string }[]
	leftOut: { activity: string; title: string; reason: string }[]
	/** What rests on estimates: people never assessed, and levels lacking that nobody measured. */
	unmeasured: { people: number; gaps: number }
}

/** A finished composition in full, with everybody's NIP. */
export async function showForMachines(
	ctx: Context,
	ref: { tahun: number; run: string }
): Promise<MachineView> {
	authorize(mayCompose(ctx.actor))
	const { objective, bound, gap, cost, budget, lines, result } = await showComposition(ctx, ref)
	if (objective === null || bound === null || gap === null || cost === null || !result)
		throw compositionUnfinished()
	const batches = await listBatches(ctx.db, ref.run)
	const activities = new Map(
		(
			await listByIds(
				ctx.db,
				lines.map((line) => line.activityId)
			)
		).map((a) => [a.id, a])
	)
	const nips = new Map(
		(await listNips(ctx.db, ref.run)).map((row) => [`${row.activityId} ${row.number}`, row.nips])
	)
	const told = (included: boolean) =>
		lines
			.filter((line) => line.included === included)
			.map(({ code, title, reason }) => ({ activity: code, title, reason }))
	return {
		objective,
		bound,
		gap,
		cost,
		budget,
		batches: batches.map((batch) => {
			const { code, goal, minSeats, maxSeats, jp } = activities.get(batch.activityId)!
			return {
				activity: code,
				goal,
				minSeats,
				maxSeats,
				jp,
				participants: nips.get(`${batch.activityId} ${batch.number}`) ?? [],
				cost: batch.cost
			}
		}),
		reasons: told(true),
		leftOut: told(false),
		unmeasured: result.totals.unmeasured
	}
}
