import { action } from '#platform/http/action.ts'
import { RosterUpload } from '#people/import/import.ts'
import { listImports } from '#people/server/list-imports.ts'
import { uploadRoster } from '#people/server/upload-roster.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['waktu'], standard: '-waktu' })
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	return { query, requestId: locals.requestId, ...(await listImports(locals.ctx, page)) }
}

export const actions: Actions = {
	default: action(
		RosterUpload,
		uploadRoster,
		({ id, jobId }) => `/pekerjaan/${jobId}?lanjut=/pegawai/impor/${id}&kembali=/pegawai/impor`
	)
}
