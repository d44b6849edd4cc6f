import { priceFilter, readPriceQuery } from '#plan/filters.ts'
import { priceSheet } from '#plan/prices.ts'
import { exportPrices } from '#plan/server/list-prices.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const filter = priceFilter(readPriceQuery(url.searchParams))
	const rows = await exportPrices(locals.ctx, Number(params.tahun), filter)
	return sendTable(
		url.searchParams.get('format'),
		`standar-harga-${params.tahun}`,
		priceSheet,
		rows
	)
}
