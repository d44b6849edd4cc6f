import { z } from 'zod'
import { listToActivate, requestSlips } from '#platform/access/print-slips.ts'
import { action } from '#platform/http/action.ts'
import { PAGE_ROWS, readQuery, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

const HERE = '/atur/akun/slip'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	const query = readQuery(url.searchParams, { sorts: ['nama'], standard: 'nama' })
	const page = { limit: PAGE_ROWS, offset: rowsBefore(query) }
	const { rows, total } = await listToActivate(ctx, page)
	return { query, total, rows: rows.map((row) => ({ ...row, requestId: ctx.newId() })) }
}

export const actions: Actions = {
	default: action(
		z.object({ agencyId: z.uuid() }),
		requestSlips,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${HERE}/${jobId}&kembali=${HERE}`
	)
}
