import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadStandards } from '../access.ts'
import { competencyUnknown } from '../refusals.ts'
import { findCompetency, type Competency } from './store/competency.ts'

export async function showCompetency(ctx: Context, { id }: { id: string }): Promise<Competency> {
	authorize(mayReadStandards(ctx.actor))
	const competency = await findCompetency(ctx.db, id)
	if (!competency) throw competencyUnknown()
	return competency
}
