import { exportSiasn } from '#hours/server/export-siasn.ts'
import { siasnColumns, siasnKinds } from '#hours/siasn.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { oneOf } from '#ui/table/url.ts'
import type { RequestHandler } from './$types'
import { readWish } from '../wish.ts'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, url }) => {
	const { searchParams } = url
	const thisYear = Number(civilDate(locals.ctx.now).slice(0, 4))
	const kind = oneOf(siasnKinds, searchParams.get('jenis')) ?? 'kursus'
	const wish = { ...readWish(searchParams, thisYear), kind }
	const rows = await inTransaction(locals.ctx, (ctx) => exportSiasn(ctx, wish))
	return sendTable(searchParams.get('format'), `rw_${kind}-${wish.year}`, siasnColumns[kind], rows)
}
