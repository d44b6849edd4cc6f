import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { isLookRecorded, maySeePerson } from '../access.ts'
import { employeeUnknown, notEmployee } from '../refusals.ts'
import { listPersonLevels } from './store/assessment.ts'
import { findEmployee } from './store/employee.ts'

/**
 * A person with what is asked of them and what they have. A look at somebody else by anyone but the planner is recorded,
 * so this runs in a transaction although it shows only.
 */
export async function showEmployee(ctx: Context, { id }: { id: string }) {
	const person = await findEmployee(ctx.db, id)
	if (!person) throw employeeUnknown()
	authorize(maySeePerson(ctx.actor, person))

	if (isLookRecorded(ctx.actor, id)) await record(ctx, 'people.seen', {}, id)
	return { ...person, levels: await listPersonLevels(ctx.db, id) }
}

/** The same of the actor, who is an employee. */
export async function showOwn(ctx: Context) {
	const id = ctx.actor.employeeId
	if (!id) throw notEmployee()
	return showEmployee(ctx, { id })
}
