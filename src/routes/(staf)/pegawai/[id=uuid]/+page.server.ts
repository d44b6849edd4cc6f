import { showEmployee } from '#people/server/show-employee.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { PageServerLoad } from './$types'

// In a transaction, since a look at somebody else is recorded.
export const load: PageServerLoad = async ({ locals, params, url }) => ({
	person: await inTransaction(locals.ctx, (ctx) => showEmployee(ctx, params)),
	done: url.searchParams.get('selesai')
})
