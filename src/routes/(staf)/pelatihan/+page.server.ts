import { civilDate } from '#platform/i18n/format.ts'
import { batchQuery, readBatchQuery } from '#training/filters.ts'
import { listBatches } from '#training/server/list-batches.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const query = readBatchQuery(url.searchParams)
	const asked = batchQuery(query, Number(civilDate(ctx.now).slice(0, 4)))
	return { query, year: asked.year, ...(await listBatches(ctx, asked)) }
}
