import { AcceptForm, WithdrawForm } from '#plan/forms.ts'
import { acceptComposition, withdrawPlan } from '#plan/server/accept-composition.ts'
import { showBudgetLines } from '#plan/server/show-budget-lines.ts'
import { showComposition } from '#plan/server/show-composition.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ref = { tahun: Number(params.tahun), run: params.run }
	const found = await showComposition(locals.ctx, ref)
	const view = found.result && (await showBudgetLines(locals.ctx, ref))
	return {
		found,
		budget: view && { run: view.run, activities: view.activities, all: view.all },
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terima: action(AcceptForm, acceptComposition, (_, { url }) => `${url.pathname}?selesai=terima`),
	tarik: action(WithdrawForm, withdrawPlan, (_, { url }) => `${url.pathname}?selesai=tarik`)
}
