import { ReverseForm, SpendingForm } from '#plan/budget-forms.ts'
import { readSpendingQuery, spendingFilter } from '#plan/filters.ts'
import { planConstraints } from '#plan/refusals.ts'
import { listSpending } from '#plan/server/list-spending.ts'
import { recordSpending, reverseSpending } from '#plan/server/record-spending.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const year = Number(params.tahun)
	const query = readSpendingQuery(url.searchParams)
	const found = await listSpending(locals.ctx, year, spendingFilter(query), query)
	const asked = url.searchParams.get('balik')
	return {
		...{ year, query, ...found, today: civilDate(locals.ctx.now) },
		reversing: found.rows.find(({ id, reversed }) => id === asked && !reversed) ?? null,
		done: url.searchParams.get('selesai'),
		requestIds: [locals.requestId, locals.ctx.newId()] as const
	}
}

const here =
	(done: string) =>
	({ year }: { year: number }) =>
		`/rencana/${year}/anggaran/realisasi?selesai=${done}`

export const actions: Actions = {
	catat: action(SpendingForm, recordSpending, here('catat'), planConstraints),
	balik: action(ReverseForm, reverseSpending, here('balik'), planConstraints)
}
