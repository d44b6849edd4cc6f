import { letterStates } from '#platform/mail/letter.ts'
import type { LetterFilter } from '#platform/mail/store.ts'
import { oneOf, PAGE_ROWS, readQuery, rowsBefore, searchIn } from '#ui/table/url.ts'

/** Reads the address of a list of letters. */
export function readLetterQuery(params: URLSearchParams) {
	const query = readQuery(params, {
		sorts: ['waktu'],
		standard: '-waktu',
		filters: ['cari', 'keadaan']
	})
	const filter: LetterFilter = {
		state: oneOf(letterStates, query.filter['keadaan']),
		search: searchIn(query.filter['cari'])
	}
	return { query, filter, page: { limit: PAGE_ROWS, offset: rowsBefore(query) } }
}
