import { pageOf } from '#people/import/preview-page.ts'
import { SpendingImportRef } from '#plan/budget-forms.ts'
import { planConstraints } from '#plan/refusals.ts'
import { applySpending, previewSpending, undoSpending } from '#plan/server/import-spending.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const { rows, ...preview } = await previewSpending(locals.ctx, { tahun: year, job: params.job })
	return {
		year,
		preview,
		...pageOf(rows, url.searchParams),
		requestIds: [locals.requestId, locals.ctx.newId()] as const,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	terapkan: action(
		SpendingImportRef,
		applySpending,
		(_, { url }) => `${url.pathname}?selesai=terapkan`,
		planConstraints
	),
	batalkan: action(
		SpendingImportRef,
		undoSpending,
		(_, { url }) => `${url.pathname}?selesai=batalkan`
	)
}
