import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan, participantScope } from '../access.ts'
import { scenarioUnknown } from '../refusals.ts'
import * as store from './store/lock.ts'

export type ScenarioLocks = {
	scenario: store.Scenario
	/** The newest first; `person` is null also where the reader may not see the name. */
	locks: store.NamedLock[]
	/** There is a change that can be taken back. */
	undoable: boolean
}

/** The locks of a scenario as they stand. */
export async function showLocks(
	ctx: Context,
	{ tahun: year, skenario = 'A' }: { tahun: number; skenario?: string | undefined }
): Promise<ScenarioLocks> {
	authorize(mayReadPlan(ctx.actor))
	const scenario = await store.findScenario(ctx.db, year, skenario)
	if (!scenario) throw scenarioUnknown()
	const locks = await store.nameLocks(ctx.db, await store.listLocks(ctx.db, year, skenario))
	const seesNames = participantScope(ctx.actor) === 'all'
	return {
		scenario,
		undoable: (await store.findLastChange(ctx.db, year, skenario)) !== undefined,
		locks: seesNames ? locks : locks.map((lock) => ({ ...lock, person: null }))
	}
}
