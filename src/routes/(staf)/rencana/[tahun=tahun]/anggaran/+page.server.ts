import { BudgetForm } from '#plan/forms.ts'
import { showLimits } from '#plan/server/list-spending.ts'
import { recordBudget, showBudget } from '#plan/server/record-budget.ts'
import { showJointCharges } from '#plan/server/show-joint-charges.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	return {
		year,
		...(await showBudget(locals.ctx, year)),
		limits: await showLimits(locals.ctx, year),
		charges: await showJointCharges(locals.ctx, year),
		requestId: locals.requestId,
		saved: url.searchParams.has('tersimpan')
	}
}

export const actions: Actions = {
	default: action(BudgetForm, recordBudget, ({ year }) => `/rencana/${year}/anggaran?tersimpan`)
}
