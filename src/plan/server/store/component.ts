import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CostPart } from '../../costs.ts'

export type Component = CostPart & { id: string; activityId: string; version: number }

const columns = sql<Component>`c.id, c.activity_id as "activityId", c.kind, c.label, c.account, c.basis, c.unit, c.price,
	c.volume::float8 as volume, c.item_id as "itemId", c.version`

/** What one activity's cost is made of: what a batch costs first, dearest first. */
export async function listComponents(db: Db, activityId: string): Promise<Component[]> {
	const { rows } = await sql<Component>`
		select ${columns} from plan_component c where c.activity_id = ${activityId}
		order by c.basis, c.price * c.volume desc, c.label, c.id`.execute(db)
	return rows
}

/** The same of all active activities, in an order that does not depend on how they were written. */
export async function listActiveComponents(db: Db): Promise<Component[]> {
	const { rows } = await sql<Component>`
		select ${columns} from plan_component c join plan_activity a on a.id = c.activity_id
		where a.active order by a.code, c.basis, c.price * c.volume desc, c.label, c.id`.execute(db)
	return rows
}

export async function findComponent(db: Db, id: string): Promise<Component | undefined> {
	const { rows } =
		await sql<Component>`select ${columns} from plan_component c where c.id = ${id}`.execute(db)
	return rows[0]
}

/** Activities among these whose cost is taken apart. */
export async function listTakenApart(db: Db, ids: readonly string[]): Promise<Set<string>> {
	const { rows } = await sql<{ id: string }>`
		select distinct activity_id as id from plan_component where activity_id = any(${ids})`.execute(db)
	return new Set(rows.map(({ id }) => id))
}

const values = (part: CostPart) => ({
	kind: part.kind,
	label: part.label,
	account: part.account,
	basis: part.basis,
	unit: part.unit,
	price: part.price,
	volume: part.volume,
	item_id: part.itemId
})

export async function insertComponents(
	db: Db,
	activityId: string,
	parts: readonly (CostPart & { id: string })[]
): Promise<void> {
	if (parts.length === 0) return
	await db
		.insertInto('plan_component')
		.values(parts.map((part) => ({ id: part.id, activity_id: activityId, ...values(part) })))
		.execute()
}

/** Writes over the version that was read; false when it has moved on. */
export async function updateComponent(
	db: Db,
	id: string,
	version: number,
	part: CostPart
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_component')
		.set({ ...values(part), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function deleteComponent(db: Db, id: string, version: number): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('plan_component')
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numDeletedRows === 1n
}

/** Makes the costs of an activity what its components say; one without any keeps what was typed. */
export async function deriveCosts(db: Db, activityId: string): Promise<void> {
	await sql`
		update plan_activity a set fixed_cost = c.fixed, head_cost = c.head
		from (
			select coalesce(sum(price * volume) filter (where basis = 'batch'), 0) as fixed,
				coalesce(sum(price * volume) filter (where basis = 'head'), 0) as head
			from plan_component where activity_id = ${activityId} having count(*) > 0
		) c where a.id = ${activityId}`.execute(db)
}
