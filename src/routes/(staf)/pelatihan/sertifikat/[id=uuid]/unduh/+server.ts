import { inTransaction } from '#platform/database/transaction.ts'
import { sendFile } from '#platform/files/send-file.ts'
import { takeCertificate } from '#training/server/list-certificates.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded.
export const GET: RequestHandler = async ({ locals, params }) =>
	sendFile(await inTransaction(locals.ctx, (ctx) => takeCertificate(ctx, params)))
