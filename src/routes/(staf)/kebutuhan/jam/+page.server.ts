import { mayCreditHours, mayVerifyClaims } from '#hours/access.ts'
import { hoursQuery, readHoursQuery } from '#hours/filters.ts'
import { forecastChart, forecastSentence } from '#hours/forecast-chart.ts'
import { listPeople } from '#hours/server/list-people.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals
	const thisYear = Number(civilDate(ctx.now).slice(0, 4))
	const query = readHoursQuery(url.searchParams)
	const input = hoursQuery(query, thisYear)
	const { overview, rows, total } = await listPeople(ctx, input)
	const { agencies, months: _, ...sums } = overview
	return {
		query,
		thisYear,
		year: input.year,
		rows,
		total,
		sums,
		agencies: agencies.toSorted((a, b) => b.owed - a.owed),
		sentence: forecastSentence(overview),
		chart: forecastChart(overview),
		may: { credit: mayCreditHours(ctx.actor), verifyClaims: mayVerifyClaims(ctx.actor) }
	}
}
