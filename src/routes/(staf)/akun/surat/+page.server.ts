import { listOwnLetters } from '#platform/mail/outbox.ts'
import { readLetterQuery } from '../../letter-query.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { query, page } = readLetterQuery(url.searchParams)
	return { query, ...(await listOwnLetters(locals.ctx, page)) }
}
