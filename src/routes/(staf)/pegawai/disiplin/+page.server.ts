import { disciplinePage, readDisciplineQuery } from '#professionalism/filters.ts'
import { listDiscipline } from '#professionalism/server/list-discipline.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { PageServerLoad } from './$types'

// In a transaction, since every look is recorded.
export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readDisciplineQuery(url.searchParams)
	const found = await inTransaction(locals.ctx, (ctx) => listDiscipline(ctx, disciplinePage(query)))
	return { query, ...found }
}
