import { inTransaction } from '#platform/database/transaction.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { exportOwnData } from '#platform/privacy/own-data.ts'
import { ownSources } from '../../../../../personal-data.ts'
import type { RequestHandler } from './$types'

// In a transaction, since that the file was taken is recorded.
export const GET: RequestHandler = async ({ locals }) => {
	const data = await inTransaction(locals.ctx, (ctx) => exportOwnData(ctx, ownSources))
	return new Response(JSON.stringify(data, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="data-saya-${civilDate(locals.ctx.now)}.json"`
		}
	})
}
