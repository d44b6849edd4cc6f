import { authorize } from '#platform/access/authorize.ts'
import { changed } from '#platform/http/refusals.ts'
import type { Context } from '#platform/context.ts'
import { mayMarkPlanned } from '../access.ts'
import { noteAct } from './note-act.ts'
import * as store from './store/proposal.ts'

export type PlannedSeats = {
	year: number
	/** The accepted composition; null when the year has none any more. */
	run: string | null
	/** Who gets a seat in something that adds to a competency. */
	seats: readonly { competencyId: string; employeeId: string }[]
}

/**
 * Says of each validated proposal of a year whether the accepted composition serves it: seats, in its competency, for people of
 * its agencies. One that an earlier composition served and this one does not is validated again. Called by the plan, in the
 * transaction that accepts. Source: docs/rules.md#usulan.
 */
export async function markPlanned(
	ctx: Context,
	{ year, run, seats }: PlannedSeats
): Promise<{ planned: number; unplanned: number }> {
	authorize(mayMarkPlanned(ctx.actor))
	let planned = 0
	let unplanned = 0
	for (const proposal of await store.listServed(ctx.db, year, seats)) {
		const served = run !== null && proposal.seats > 0
		if (served) planned++
		else if (proposal.state === 'planned') unplanned++
		const plan = served ? { run, seats: proposal.seats } : null
		const same =
			plan?.run === (proposal.plannedRun ?? undefined) &&
			plan?.seats === (proposal.plannedSeats ?? undefined)
		if (same) continue
		const state = served ? 'planned' : 'validated'
		const version = await store.recordProposal(ctx.db, proposal, { state, planned: plan }, ctx.now)
		if (version === undefined) throw changed()
		if (state !== proposal.state)
			await noteAct(ctx, { id: proposal.id, version }, served ? 'plan' : 'unplan')
	}
	return { planned, unplanned }
}
