import { getDocument } from '#plan/server/make-document.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded.
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const ref = { tahun: Number(params.tahun), berkas: params.berkas }
	const { name, type, bytes } = await inTransaction(locals.ctx, (ctx) => getDocument(ctx, ref))
	// A preview opens in the browser; every other file is kept.
	const how = url.searchParams.has('lihat') ? 'inline' : 'attachment'
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': type, 'content-disposition': `${how}; filename="${name}"` }
	})
}
