import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

export type BudgetChange = {
	id: string
	year: number
	kind: 'cut' | 'carried_out' | 'carried_in'
	source: string
	agencyId: string | null
	amount: number
	datedOn: string
	reason: string
	pairId: string
	reversesId: string | null
	recordedBy: string
	recordedAt: Date
}

export async function insertChanges(db: Db, changes: readonly BudgetChange[]): Promise<void> {
	if (changes.length === 0) return
	await db
		.insertInto('plan_budget_change')
		.values(
			changes.map((change) => ({
				id: change.id,
				year: change.year,
				kind: change.kind,
				source: change.source,
				agency_id: change.agencyId,
				amount: change.amount,
				dated_on: change.datedOn,
				reason: change.reason,
				pair_id: change.pairId,
				reverses_id: change.reversesId,
				recorded_by: change.recordedBy,
				recorded_at: change.recordedAt
			}))
		)
		.execute()
}

/** Changes of a year's ceiling, the newest first, with whether each was taken back. */
export async function listChanges(
	db: Db,
	year: number
): Promise<(BudgetChange & { agency: string | null; reversed: boolean })[]> {
	const { rows } = await sql<BudgetChange & { agency: string | null; reversed: boolean }>`
		select c.id, c.year, c.kind, c.source, c.agency_id as "agencyId", g.name as agency, c.amount, c.dated_on as "datedOn",
			c.reason, c.pair_id as "pairId", c.reverses_id as "reversesId", c.recorded_by as "recordedBy",
			c.recorded_at as "recordedAt", exists (select from plan_budget_change r where r.reverses_id = c.pair_id) as reversed
		from plan_budget_change c left join people_agency g on g.id = c.agency_id
		where c.year = ${year} order by c.recorded_at desc, c.source, g.name`.execute(db)
	return rows
}

/** Rows of one act, as they were written. */
export async function listPair(db: Db, pairId: string): Promise<BudgetChange[]> {
	const { rows } = await sql<BudgetChange>`
		select id, year, kind, source, agency_id as "agencyId", amount, dated_on as "datedOn", reason, pair_id as "pairId",
			reverses_id as "reversesId", recorded_by as "recordedBy", recorded_at as "recordedAt"
		from plan_budget_change where pair_id = ${pairId} order by year`.execute(db)
	return rows
}

/** Rupiah carried out of a year, by source. */
export async function listCarried(
	db: Db,
	year: number
): Promise<{ source: string; amount: number }[]> {
	const { rows } = await sql<{ source: string; amount: number }>`
		select source, sum(amount)::bigint as amount from plan_budget_change
		where year = ${year} and kind = 'carried_out' group by 1 having sum(amount) <> 0`.execute(db)
	return rows
}
