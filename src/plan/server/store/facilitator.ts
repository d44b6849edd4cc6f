import type { Db } from '#platform/database/db.ts'

export type Facilitator = { id: string; name: string; pool: string }

/** Who teaches now, by pool and name. */
export async function listFacilitators(db: Db): Promise<Facilitator[]> {
	return db
		.selectFrom('plan_facilitator')
		.select(['id', 'name', 'pool'])
		.where('active', '=', true)
		.orderBy('pool')
		.orderBy('name')
		.execute()
}

/** Adds somebody, or takes them in again. */
export async function insertFacilitator(db: Db, { id, name, pool }: Facilitator): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('plan_facilitator')
		.set({ active: true })
		.where('pool', '=', pool)
		.where((e) => e(e.fn('lower', ['name']), '=', name.toLowerCase()))
		.executeTakeFirst()
	if (numUpdatedRows === 0n)
		await db.insertInto('plan_facilitator').values({ id, name, pool }).execute()
}

/** Stays in calendars that name them. False where nobody such teaches. */
export async function retireFacilitator(db: Db, id: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_facilitator')
		.set({ active: false })
		.where('id', '=', id)
		.where('active', '=', true)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
