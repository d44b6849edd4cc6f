import { indexQuery, readIndexQuery } from '#professionalism/filters.ts'
import {
	listAgencyIndex,
	listCountedYears,
	listPeopleIndex
} from '#professionalism/server/list-index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'

// In a transaction, since a look at discipline is recorded.
export const load: PageServerLoad = ({ locals, url }) =>
	inTransaction(locals.ctx, async (ctx) => {
		const query = readIndexQuery(url.searchParams)
		const counted = await listCountedYears(ctx)
		const thisYear = Number(civilDate(ctx.now).slice(0, 4))
		const asked = indexQuery(query, counted[0]?.year ?? thisYear)
		const { agencies } = await listAgencyIndex(ctx, { ...asked, byName: true })
		return {
			query,
			year: asked.year,
			years: counted.length > 0 ? counted.map(({ year }) => year) : [thisYear],
			agencies: agencies.map(({ id, name }) => ({ id, name })),
			...(await listPeopleIndex(ctx, asked))
		}
	})
