import { CarryBackForm, CarryForm } from '#plan/budget-forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { carryOver, listBudgetChanges, takeCarryBack } from '#plan/server/carry-over.ts'
import { showLimits } from '#plan/server/list-spending.ts'
import { showBudget } from '#plan/server/record-budget.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const { budget, used } = await showBudget(locals.ctx, year)
	const found = await listBudgetChanges(locals.ctx, year)
	const asked = url.searchParams.get('batal')
	return {
		...{ year, ...found, version: budget?.version ?? null },
		limits: await showLimits(locals.ctx, year),
		sources: [...new Set([...Object.keys(budget?.sources ?? {}), ...used.sources])].sort(),
		back: found.changes.find(({ pairId, reversed }) => pairId === asked && !reversed) ?? null,
		saved: url.searchParams.has('tersimpan'),
		requestId: locals.requestId
	}
}

const here = ({ year }: { year: number }) => `/rencana/${year}/anggaran/luncuran?tersimpan`

export const actions: Actions = {
	luncurkan: action(CarryForm, carryOver, here),
	batal: action(CarryBackForm, takeCarryBack, here, planConstraints)
}
