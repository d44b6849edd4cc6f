import { showHours } from '#hours/server/show-hours.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'

// In a transaction, since a look at somebody else is recorded.
export const load: PageServerLoad = async ({ locals, params: { id }, url }) => ({
	person: await inTransaction(locals.ctx, (ctx) => showEmployee(ctx, { id })),
	hours: await showHours(locals.ctx, {
		employeeId: id,
		year: Number(civilDate(locals.ctx.now).slice(0, 4))
	}),
	done: url.searchParams.get('selesai')
})
