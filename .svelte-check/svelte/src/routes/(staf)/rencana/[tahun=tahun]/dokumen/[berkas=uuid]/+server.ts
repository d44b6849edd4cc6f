import { getDocument } from '#plan/server/make-document.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded.
export const GET: RequestHandler = async ({ locals, params }) => {
	const ref = { tahun: Number(params.tahun), berkas: params.berkas }
	const { name, type, bytes } = await inTransaction(locals.ctx, (ctx) => getDocument(ctx, ref))
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	})
}
