import type { Db } from '#platform/database/db.ts'
import { accountNeeds, linesOf, type AccountNeed, type BudgetLine } from '../costs.ts'
import { listBatches } from './store/composition.ts'
import * as store from './store/cost.ts'

export type BudgetLines = {
	/** Their amounts give the composition's cost to the rupiah. */
	lines: BudgetLine[]
	accounts: (AccountNeed & { version: number })[]
	activities: store.PaidActivity[]
}

/** What a finished composition costs, part by part, by account and quarter. */
export async function loadBudgetLines(db: Db, compositionId: string): Promise<BudgetLines> {
	const activities = await store.listPaidActivities(db, compositionId)
	const parts = Map.groupBy(
		await store.listCostParts(db, compositionId),
		({ activityId }) => activityId
	)
	const batches = Map.groupBy(await listBatches(db, compositionId), ({ activityId }) => activityId)
	const lines = activities.flatMap(({ activityId, account }) =>
		linesOf(
			activityId,
			(parts.get(activityId) ?? []).map(({ activityId: _, ...part }) => part),
			batches.get(activityId) ?? [],
			account
		)
	)
	const cash = await store.listCash(db, compositionId)
	const versions = new Map(cash.map(({ account, version }) => [account, version]))
	const needs = accountNeeds(lines, new Map(cash.map((row) => [row.account, row.quarters])))
	return {
		lines,
		accounts: needs.map((need) => ({ ...need, version: versions.get(need.account) ?? 0 })),
		activities
	}
}
