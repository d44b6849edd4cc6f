import { ledgerColumns } from '#plan/export.ts'
import { readLedgerRef } from '#plan/filters.ts'
import { exportFairness } from '#plan/server/show-fairness.ts'
import { featureWords, groupWord } from '#plan/words.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { sendTable } from '#platform/files/send-table.ts'
import type { RequestHandler } from './$types'

// In a transaction, since who takes the list out is recorded.
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const ref = readLedgerRef(params.tahun, url.searchParams)
	const { years, features } = await inTransaction(locals.ctx, (ctx) => exportFairness(ctx, ref))
	const rows = features.flatMap(({ feature, groups }) =>
		groups.map((group) => ({
			...group,
			feature: featureWords[feature],
			group: groupWord(feature, group.value)
		}))
	)
	const format = url.searchParams.get('format')
	return sendTable(format, `keadilan-${ref.tahun}`, ledgerColumns(years), rows)
}
