import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayReadDiscipline } from '../access.ts'
import { listDecisions } from './store/discipline.ts'

/** A page of discipline decisions. Every look is recorded, so this runs in a transaction although it shows only. */
export async function listDiscipline(ctx: Context, page: { limit: number; offset: number }) {
	authorize(mayReadDiscipline(ctx.actor))
	const found = await listDecisions(ctx.db, page)
	await record(ctx, 'professionalism.discipline_listed', { rows: found.rows.length })
	return found
}
