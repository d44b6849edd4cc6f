import { getJointFile } from '#plan/server/work-in-joint.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes a copy is recorded. Always a download: what people hand in is never shown as a page.
export const GET: RequestHandler = async ({ locals, params }) => {
	const { name, type, bytes } = await inTransaction(locals.ctx, (ctx) => getJointFile(ctx, params))
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
		}
	})
}
