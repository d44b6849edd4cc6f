import { readLedgerRef } from '#plan/filters.ts'
import { showFairness } from '#plan/server/show-fairness.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	year: Number(params.tahun),
	ledger: await showFairness(locals.ctx, readLedgerRef(params.tahun, url.searchParams))
})
