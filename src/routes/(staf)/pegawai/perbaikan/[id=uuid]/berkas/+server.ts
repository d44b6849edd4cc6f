import { getProof } from '#people/server/decide-correction.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendFile } from '#platform/files/send-file.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a file is recorded.
export const GET: RequestHandler = async ({ locals, params }) =>
	sendFile(await inTransaction(locals.ctx, (ctx) => getProof(ctx, params)))
