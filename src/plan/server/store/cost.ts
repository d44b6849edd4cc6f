import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CostPart, Quarters } from '../../costs.ts'

/** What the costs of a composition are made of, activity by activity, in their order. */
export async function listCostParts(
	db: Db,
	compositionId: string
): Promise<(CostPart & { activityId: string })[]> {
	const { rows } = await sql<CostPart & { activityId: string }>`
		select activity_id as "activityId", kind, label, account, basis, unit, price, volume::float8 as volume, item_id as "itemId"
		from plan_composition_cost where composition_id = ${compositionId} order by activity_id, number`.execute(
		db
	)
	return rows
}

/** An activity of a composition as far as money goes. */
export type PaidActivity = {
	activityId: string
	code: string
	title: string
	source: string
	account: string
	jp: number
	batches: number
	seats: number
	cost: number
	levels: number
	/** What it adds was not evaluated, or closes gaps that nobody measured. */
	estimated: boolean
}

export async function listPaidActivities(db: Db, compositionId: string): Promise<PaidActivity[]> {
	const { rows } = await sql<PaidActivity>`
		select l.activity_id as "activityId", a.code, a.title, a.source, a.account, a.jp, l.batches, l.seats, l.cost, l.levels,
			exists (select from plan_activity_competency c where c.activity_id = a.id and c.origin <> 'evaluation')
			or exists (select from plan_composition_seat s join plan_composition_person p using (composition_id, employee_id)
				where s.composition_id = l.composition_id and s.activity_id = l.activity_id and s.levels > 0 and not p.measured)
			as estimated
		from plan_composition_line l join plan_activity a on a.id = l.activity_id
		where l.composition_id = ${compositionId} and l.included order by a.code`.execute(db)
	return rows
}

export type CashRow = { account: string; quarters: Quarters; version: number }

export async function listCash(db: Db, compositionId: string): Promise<CashRow[]> {
	const rows = await db
		.selectFrom('plan_cash')
		.select(['account', 'first', 'second', 'third', 'fourth', 'version'])
		.where('composition_id', '=', compositionId)
		.execute()
	return rows.map(({ account, first, second, third, fourth, version }) => ({
		account,
		quarters: [first, second, third, fourth],
		version
	}))
}

/** Writes over the version that was read (0: none yet); false when it has moved on. */
export async function recordCash(
	db: Db,
	compositionId: string,
	{ account, quarters, version }: CashRow
): Promise<boolean> {
	const [first, second, third, fourth] = quarters
	const values = { first, second, third, fourth, version: version + 1 }
	const row = await db
		.insertInto('plan_cash')
		.values({ composition_id: compositionId, account, ...values })
		.onConflict((earlier) =>
			earlier
				.columns(['composition_id', 'account'])
				.doUpdateSet(values)
				.where('plan_cash.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}
