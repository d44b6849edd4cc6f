import { showEmployee } from '#people/server/show-employee.ts'
import { showIndex } from '#professionalism/server/show-index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { PageServerLoad } from './$types'

// In a transaction, since a look at somebody else is recorded.
export const load: PageServerLoad = ({ locals, params }) =>
	inTransaction(locals.ctx, async (ctx) => ({
		person: await showEmployee(ctx, params),
		index: await showIndex(ctx, params),
		own: ctx.actor.employeeId === params.id
	}))
