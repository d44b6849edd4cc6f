import { config } from '#platform/config.ts'
import { listOutbox } from '#platform/mail/outbox.ts'
import { readLetterQuery } from '../../letter-query.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { query, filter, page } = readLetterQuery(url.searchParams)
	return {
		query,
		...(await listOutbox(locals.ctx, filter, page)),
		sends: config.smtpUrl !== undefined
	}
}
