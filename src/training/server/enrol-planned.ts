import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { notInPlan } from '../refusals.ts'
import { findRunning } from './find-batch.ts'
import { insertPlanned } from './store/enrolment.ts'

/** Seats whom the plan has since put into the planned batch that this one holds; who is in it already stays as they are. */
export async function enrolPlanned(
	ctx: Context,
	{ id }: { id: string }
): Promise<{ id: string; people: number }> {
	const batch = await findRunning(ctx, id)
	if (batch.plannedNumber === null) throw notInPlan(batch.year)
	const { id: by, name } = ctx.actor
	const people = await insertPlanned(ctx.db, id, { by, name, at: ctx.now })
	await record(ctx, 'training.plan_enrolled', { people }, id)
	return { id, people }
}
