import { PricesRef } from '#plan/budget-forms.ts'
import { readPageQuery } from '#plan/filters.ts'
import { applyPrices, previewPrices, undoPrices } from '#plan/server/import-prices.ts'
import { action } from '#platform/http/action.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rows, ...preview } = await previewPrices(locals.ctx, params)
	const query = readPageQuery(url.searchParams)
	const from = rowsBefore(query)
	// What cannot be used first, then what changes.
	const order = ['rejected', 'raised', 'lowered', 'new', 'unchanged']
	const sorted = rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
	return {
		year: Number(params.tahun),
		preview,
		rows: sorted.slice(from, from + PAGE_ROWS),
		total: rows.length,
		query,
		requestIds: [locals.requestId, locals.ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(PricesRef, applyPrices, (_, { url }) => `${url.pathname}?selesai=terapkan`),
	tarik: action(PricesRef, undoPrices, (_, { url }) => `${url.pathname}?selesai=tarik`)
}
