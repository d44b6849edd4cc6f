import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayListPeople, visiblePeople } from '../access.ts'
import type { EmployeeQuery } from '../filters.ts'
import * as store from './store/employee.ts'

/** People whom the actor sees, a page of them. */
export async function listEmployees(ctx: Context, query: EmployeeQuery) {
	authorize(mayListPeople(ctx.actor))
	const scope = visiblePeople(ctx.actor)
	const [rows, total] = await Promise.all([
		store.listEmployees(ctx.db, scope, query),
		store.countEmployees(ctx.db, scope, query)
	])
	return { rows, total }
}

/** All people of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportEmployees(
	ctx: Context,
	query: EmployeeQuery
): Promise<store.EmployeeRow[]> {
	authorize(mayListPeople(ctx.actor))
	const rows = await store.listEmployees(ctx.db, visiblePeople(ctx.actor), {
		...query,
		limit: null,
		offset: 0
	})
	await record(ctx, 'people.exported', { people: rows.length })
	return rows
}
