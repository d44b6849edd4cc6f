import { error } from '@sveltejs/kit'
import { heatColumns } from '#needs/export.ts'
import { readHeatQuery } from '#needs/filters.ts'
import { showHeat } from '#needs/server/show-heat.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, url }) => {
	const heat = await showHeat(locals.ctx, readHeatQuery(url.searchParams))
	if (!heat) error(404, 'Kesenjangan belum dihitung.')
	const format = url.searchParams.get('format')
	return sendTable(format, 'kesenjangan', heatColumns(heat), heat.agencies)
}
