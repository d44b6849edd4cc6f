import { downloadPaper } from '#platform/documents/papers/show-paper.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded.
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const format = url.searchParams.get('bentuk') === 'docx' ? 'docx' : 'pdf'
	const { name, type, bytes } = await inTransaction(locals.ctx, (ctx) =>
		downloadPaper(ctx, { id: params.id, format })
	)
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	})
}
