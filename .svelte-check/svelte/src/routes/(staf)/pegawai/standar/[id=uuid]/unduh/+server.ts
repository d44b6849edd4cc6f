import { standardExport } from '#people/import/standards.ts'
import { exportStandard } from '#people/server/show-standard.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { lines } = await exportStandard(locals.ctx, params)
	return sendTable(url.searchParams.get('format'), 'standar-kompetensi', standardExport, lines)
}
