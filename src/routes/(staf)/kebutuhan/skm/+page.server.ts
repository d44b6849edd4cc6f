import { mayImportSkm, mayRecordSkm } from '#needs/access.ts'
import { readSkmQuery, skmQuery } from '#needs/filters.ts'
import { listSurveys } from '#needs/server/list-surveys.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readSkmQuery(url.searchParams)
	const { actor } = locals.ctx
	return {
		query,
		list: await listSurveys(locals.ctx, skmQuery(query)),
		may: { record: mayRecordSkm(actor), import: mayImportSkm(actor) }
	}
}
