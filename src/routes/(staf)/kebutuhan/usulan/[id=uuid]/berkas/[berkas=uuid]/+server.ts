import { getEvidence } from '#needs/server/write-proposal.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a file is recorded.
export const GET: RequestHandler = async ({ locals, params }) => {
	const { name, type, bytes } = await inTransaction(locals.ctx, (ctx) => getEvidence(ctx, params))
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
		}
	})
}
