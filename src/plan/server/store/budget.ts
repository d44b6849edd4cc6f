import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Budget } from '../../model.ts'

export async function findBudget(db: Db, year: number): Promise<Budget | undefined> {
	const row = await db
		.selectFrom('plan_budget')
		.select(['year', 'total', 'sources', 'agencies', 'goal_floor as goalFloor', 'pools', 'version'])
		.select(['fairness', 'explore_share as exploreShare', 'explore_bonus as exploreBonus'])
		.where('year', '=', year)
		.executeTakeFirst()
	return row as Budget | undefined
}

/** Writes a budget over the version that was read (0: none yet); false when it has moved on. */
export async function recordBudget(db: Db, budget: Budget): Promise<boolean> {
	const { year, total, goalFloor, version } = budget
	const values = {
		total,
		goal_floor: goalFloor,
		fairness: JSON.stringify(budget.fairness),
		explore_share: budget.exploreShare,
		explore_bonus: budget.exploreBonus,
		sources: JSON.stringify(budget.sources),
		agencies: JSON.stringify(budget.agencies),
		pools: JSON.stringify(budget.pools),
		version: version + 1
	}
	const row = await db
		.insertInto('plan_budget')
		.values({ year, ...values })
		.onConflict((earlier) =>
			earlier.column('year').doUpdateSet(values).where('plan_budget.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

/** Sources and pools that the active activities name, for the budget's form. */
export async function listUsed(db: Db): Promise<{ sources: string[]; pools: string[] }> {
	const { rows } = await sql<{ sources: string[]; pools: string[] }>`
		select coalesce(array_agg(distinct source order by source), '{}') as sources,
			coalesce(array_agg(distinct facilitator_pool order by facilitator_pool)
				filter (where facilitator_pool <> ''), '{}') as pools
		from plan_activity where active`.execute(db)
	return rows[0]!
}
