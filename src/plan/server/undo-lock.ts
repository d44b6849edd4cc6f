import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayCompose } from '../access.ts'
import { nothingToUndo, scenarioUnknown } from '../refusals.ts'
import type { LockedScenario } from './set-lock.ts'
import * as store from './store/lock.ts'

/** Takes back the last change of a scenario's locks; asked again, the one before. The change stays in the history. */
export async function undoLock(
	ctx: Context,
	{ tahun: year, skenario, version }: { tahun: number; skenario: string; version: number }
): Promise<LockedScenario> {
	authorize(mayCompose(ctx.actor))
	const scenario = await store.findScenario(ctx.db, year, skenario)
	if (!scenario) throw scenarioUnknown()
	const last = await store.findLastChange(ctx.db, year, skenario)
	if (!last) throw nothingToUndo()
	if (scenario.version !== version || !(await store.countChange(ctx.db, scenario))) throw changed()
	await store.markUndone(ctx.db, last.id, { by: ctx.actor.name, at: ctx.now })
	await record(ctx, 'plan.lock_undone', { year, scenario: skenario }, last.id)
	return { year, scenario: skenario, activityId: last.activityId }
}
