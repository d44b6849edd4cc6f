import { AccountForm, CashForm } from '#plan/budget-forms.ts'
import { readBudgetRef, readPageQuery } from '#plan/filters.ts'
import {
	listBudgetAccounts,
	planCash,
	recordAccount,
	showBudgetLines
} from '#plan/server/show-budget-lines.ts'
import { action } from '#platform/http/action.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ref = readBudgetRef(params.tahun, url.searchParams)
	const view = await showBudgetLines(locals.ctx, ref)
	const accounts = await listBudgetAccounts(locals.ctx)
	const asked = (name: string) => url.searchParams.get(name)
	const query = readPageQuery(url.searchParams)
	const chosen = asked('rekening')
	const lines = (view?.lines ?? []).filter(({ account }) => chosen === null || account === chosen)
	const from = rowsBefore(query)
	return {
		year: ref.tahun,
		run: ref.run,
		view: view && { ...view, lines: lines.slice(from, from + PAGE_ROWS) },
		total: lines.length,
		query: { ...query, filter: chosen === null ? query.filter : { rekening: chosen } },
		accounts,
		chosen,
		cash: view?.accounts.find(({ account }) => (account || '-') === asked('kas')) ?? null,
		named: accounts.find(({ code }) => code === asked('nama')) ?? null,
		saved: url.searchParams.has('tersimpan'),
		requestIds: [locals.requestId, locals.ctx.newId()] as const
	}
}

const here = ({ year }: { year: number }) => `/rencana/${year}/anggaran/rekening?tersimpan`

export const actions: Actions = {
	kas: action(CashForm, planCash, here),
	rekening: action(AccountForm, recordAccount, here)
}
