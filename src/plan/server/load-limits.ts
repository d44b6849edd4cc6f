import type { Db } from '#platform/database/db.ts'
import { sumOf } from '../costs.ts'
import type { Budget } from '../model.ts'
import { usedBy, type Limit, type Spent } from '../spending.ts'
import { loadBudgetLines } from './load-budget-lines.ts'
import { findBudget } from './store/budget.ts'
import { listCarried } from './store/budget-change.ts'
import { listAgencyNames } from './store/roster.ts'
import { listSpent } from './store/spending.ts'
import { findYear, type PlanYear } from './store/year.ts'

export type Limits = {
	budget: Budget
	plan: PlanYear | undefined
	/** The total first; sources and agencies that have a ceiling or spent something; accounts and activities of the plan. */
	limits: Limit[]
	spent: Spent[]
}

/** All ceilings of a year with what is spent of them; undefined while it has no budget. */
export async function loadLimits(db: Db, year: number): Promise<Limits | undefined> {
	const budget = await findBudget(db, year)
	if (!budget) return undefined
	const spent = await listSpent(db, year)
	const carried = new Map((await listCarried(db, year)).map((one) => [one.source, one.amount]))
	const plan = await findYear(db, year)
	const lines = plan ? await loadBudgetLines(db, plan.compositionId) : undefined
	const agencyIds = distinct([
		...Object.keys(budget.agencies),
		...spent.flatMap((row) => row.agencyId ?? [])
	])
	const agencies = await listAgencyNames(db, agencyIds)
	const sources = distinct([
		...Object.keys(budget.sources),
		...spent.flatMap((row) => row.source || [])
	])

	const limit = (
		of: Limit['of'],
		key: string,
		name: string,
		ceiling: number | null,
		concerns: (row: Spent) => boolean
	): Limit => ({
		...{ of, key, name, ceiling },
		...usedBy(spent, concerns),
		carried:
			of === 'total' ? sumOf([...carried.values()]) : of === 'source' ? (carried.get(key) ?? 0) : 0
	})
	return {
		budget,
		plan,
		spent,
		limits: [
			limit('total', '', `pagu ${year}`, budget.total, () => true),
			...sources.map((source) =>
				limit(
					'source',
					source,
					source,
					budget.sources[source] ?? null,
					(row) => row.source === source
				)
			),
			...agencyIds.map((id) =>
				limit(
					'agency',
					id,
					`biaya peserta ${agencies.get(id) ?? ''}`,
					budget.agencies[id] ?? null,
					(row) => row.agencyId === id
				)
			),
			...(lines?.accounts ?? []).map(({ account, total }) =>
				limit('account', account, accountName(account), total, (row) => row.account === account)
			),
			...(lines?.activities ?? []).map(({ activityId, title, cost }) =>
				limit('activity', activityId, title, cost, (row) => row.activityId === activityId)
			)
		]
	}
}

const accountName = (account: string) => (account ? `rekening ${account}` : 'tanpa rekening')

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort()
