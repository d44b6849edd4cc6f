import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayReadFigures } from '../access.ts'
import { getRules, listFigures } from './store/reference.ts'

/** The figures in force today, each with how sure we are of it. */
export async function showFigures(ctx: Context) {
	authorize(mayReadFigures(ctx.actor))
	const rules = await getRules(ctx.db, civilDate(ctx.now))
	return { rules, figures: await listFigures(ctx.db, rules.version) }
}
