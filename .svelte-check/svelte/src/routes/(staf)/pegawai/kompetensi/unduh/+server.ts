import { dictionaryExport, dictionaryLines } from '#people/import/competencies.ts'
import { exportDictionary } from '#people/server/list-competencies.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, url }) => {
	const lines = dictionaryLines(await exportDictionary(locals.ctx))
	return sendTable(url.searchParams.get('format'), 'kamus-kompetensi', dictionaryExport, lines)
}
