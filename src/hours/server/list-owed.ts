import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayListAllOwed } from '../access.ts'
import type { Owed } from '../model.ts'
import { minimumFor, owedAfter } from '../rules.ts'
import { getRules } from './store/reference.ts'
import { listCounted } from './store/roster.ts'

/**
 * What everybody on the roster owes for a calendar year, in JP: the minimum of their kind less what is counted already.
 * For a year that has not begun that is the full minimum. Nobody is left out; `owed` is 0 where a kind has no minimum.
 */
export async function listOwed(ctx: Context, year: number): Promise<Owed[]> {
	authorize(mayListAllOwed(ctx.actor))
	const rules = await getRules(ctx.db, `${year}-12-31`)
	const people = await listCounted(ctx.db, year)
	return people.map(({ employeeId, kind, counted }) => {
		const required = minimumFor(kind, rules)
		return { employeeId, kind, required, counted, owed: owedAfter(counted, required) }
	})
}
