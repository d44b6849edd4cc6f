import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { writeXlsx } from '#platform/files/write-table.ts'
import { readGovernment } from '#platform/settings.ts'
import { mayReadPlan } from '../access.ts'
import { budgetAnnex } from '../budget-annex.ts'
import { nothingAccepted } from '../refusals.ts'
import { showBudgetLines } from './show-budget-lines.ts'

/** The annex of the RKA as .xlsx, from the year's plan. Refused while the year has none. Who takes it is recorded. */
export async function exportBudgetAnnex(ctx: Context, year: number): Promise<Uint8Array> {
	authorize(mayReadPlan(ctx.actor))
	const view = await showBudgetLines(ctx, { tahun: year })
	if (!view?.run.accepted) throw nothingAccepted(year)
	await record(ctx, 'plan.budget_annex_exported', { year, composition: view.run.id })
	const { name: government } = await readGovernment(ctx.db)
	return writeXlsx(budgetAnnex(view, { year, government }))
}
