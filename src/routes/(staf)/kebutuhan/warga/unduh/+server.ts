import { messageColumns } from '#needs/message-export.ts'
import { messageQuery, readMessageQuery } from '#needs/message-filters.ts'
import { exportMessages } from '#needs/server/list-messages.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = messageQuery(readMessageQuery(url.searchParams))
	const rows = await inTransaction(locals.ctx, (ctx) => exportMessages(ctx, query))
	return sendTable(url.searchParams.get('format'), 'suara-warga', messageColumns, rows)
}
