import { mayReadDiscipline } from '#professionalism/access.ts'
import { agencyIndexQuery, readAgencyIndexQuery } from '#professionalism/filters.ts'
import { listAgencyIndex, listCountedYears } from '#professionalism/server/list-index.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const query = readAgencyIndexQuery(url.searchParams)
	const counted = await listCountedYears(ctx)
	const thisYear = Number(civilDate(ctx.now).slice(0, 4))
	const asked = agencyIndexQuery(query, counted[0]?.year ?? thisYear)
	return {
		query,
		year: asked.year,
		kind: asked.kind,
		years: counted.length > 0 ? counted.map(({ year }) => year) : [thisYear],
		computedAt: counted.find(({ year }) => year === asked.year)?.computedAt ?? null,
		...(await listAgencyIndex(ctx, asked)),
		mayImport: mayReadDiscipline(ctx.actor)
	}
}
