import { takeSlips } from '#platform/access/print-slips.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendFile } from '#platform/files/send-file.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the slips is recorded.
export const GET: RequestHandler = async ({ locals, params }) =>
	sendFile(await inTransaction(locals.ctx, (ctx) => takeSlips(ctx, params)))
