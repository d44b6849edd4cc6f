import { PriceReasonForm } from '#plan/budget-forms.ts'
import { priceFilter, readPriceQuery } from '#plan/filters.ts'
import { listPriceExcess, writePriceReason } from '#plan/server/list-price-excess.ts'
import { listPrices } from '#plan/server/list-prices.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const query = readPriceQuery(url.searchParams)
	const excess = await listPriceExcess(locals.ctx, { tahun: year })
	return {
		year,
		query,
		...(await listPrices(locals.ctx, year, priceFilter(query), query.page)),
		excess,
		saved: url.searchParams.has('tersimpan'),
		requestIds: excess.excesses.map(() => locals.ctx.newId())
	}
}

export const actions: Actions = {
	alasan: action(
		PriceReasonForm,
		writePriceReason,
		({ year }) => `/rencana/${year}/anggaran/harga?tersimpan`
	)
}
