import { exportRegister, registerColumns } from '#platform/documents/numbers/list-register.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { paperKinds } from '../../../../../paper-kinds.ts'
import type { RequestHandler } from './$types'
import { readRegisterQuery, registerFilter } from '../query.ts'

export const GET: RequestHandler = async ({ locals, url }) => {
	const filter = registerFilter(readRegisterQuery(url.searchParams))
	const rows = await exportRegister(locals.ctx, filter)
	const format = url.searchParams.get('format')
	return sendTable(format, 'buku-nomor', registerColumns(paperKinds), rows)
}
