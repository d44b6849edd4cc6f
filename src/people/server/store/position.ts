import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { PeopleScope } from '../../access.ts'
import type { PositionQuery } from '../../filters.ts'
import type { PositionInput } from '../../forms.ts'
import { tiers, type PositionKind, type Tier } from '../../model.ts'
import { kindOf } from '../../rules.ts'
import { contains } from '#platform/database/search.ts'

export type PositionRow = {
	id: string
	title: string
	kind: PositionKind
	tier: Tier
	class: number | null
	active: boolean
	/** Active people of the scope who hold it. */
	holders: number
}

const ORDERS = {
	nama: sql`p.title collate "id-x-icu"`,
	jenjang: sql`array_position(${[...tiers]}::text[], p.tier)`,
	kelas: sql`p.class`,
	pemangku: sql`holders`
}

export async function listPositions(
	db: Db,
	{ agencies, staffOf }: PeopleScope,
	{ search, kind, tier, active, sort, descending, limit, offset }: PositionQuery
): Promise<{ rows: PositionRow[]; total: number }> {
	const visible =
		agencies === 'all'
			? sql`true`
			: sql`(agency_id = any(${agencies}::uuid[]) or supervisor_id = ${staffOf})`
	const conditions = [
		sql<boolean>`p.active = ${active}`,
		...(search ? [contains(sql.ref('p.title'), search)] : []),
		...(kind ? [sql<boolean>`p.kind = ${kind}`] : []),
		...(tier ? [sql<boolean>`p.tier = ${tier}`] : [])
	]
	const chosen = sql`where ${sql.join(conditions, sql` and `)}`
	const { rows } = await sql<PositionRow>`
		with held as (
			select position_id, count(*) as holders from people_employee
			where status = 'active' and ${visible} group by position_id
		)
		select p.id, p.title, p.kind, p.tier, p.class, p.active, coalesce(h.holders, 0) as holders
		from people_position p left join held h on h.position_id = p.id
		${chosen}
		order by ${ORDERS[sort]} ${descending ? sql`desc nulls last` : sql`asc nulls last`},
			p.title collate "id-x-icu", p.id
		limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number }>`
		select count(*) as total from people_position p ${chosen}`.execute(db)
	return { rows, total: count.rows[0]!.total }
}

export type Position = {
	id: string
	title: string
	kind: PositionKind
	tier: Tier
	class: number | null
	active: boolean
	version: number
}

export const findPosition = (db: Db, id: string): Promise<Position | undefined> =>
	db
		.selectFrom('people_position')
		.select(['id', 'title', 'kind', 'tier', 'class', 'active', 'version'])
		.where('id', '=', id)
		.executeTakeFirst() as Promise<Position | undefined>

export async function countHolders(db: Db, id: string): Promise<number> {
	const row = await db
		.selectFrom('people_employee')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('position_id', '=', id)
		.where('status', '=', 'active')
		.executeTakeFirstOrThrow()
	return row.n
}

const values = ({ title, tier, class: klass }: PositionInput) => ({
	title,
	tier,
	kind: kindOf(tier),
	class: klass
})

export async function insertPosition(db: Db, id: string, input: PositionInput): Promise<void> {
	await db
		.insertInto('people_position')
		.values({ id, ...values(input) })
		.execute()
}

/** False when the row's version is not the one the form was made from. */
export async function recordPosition(
	db: Db,
	id: string,
	version: number,
	change: PositionInput | { active: boolean }
): Promise<boolean> {
	const row = await db
		.updateTable('people_position')
		.set({ ...('active' in change ? change : values(change)), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export type PositionOption = { id: string; title: string; kind: PositionKind; tier: Tier }

/** Active positions by tier and title, to choose from. */
export async function listPositionOptions(db: Db): Promise<PositionOption[]> {
	const { rows } = await sql<PositionOption>`
		select p.id, p.title, p.kind, p.tier from people_position p where p.active
		order by ${ORDERS.jenjang}, p.title collate "id-x-icu"`.execute(db)
	return rows
}

/** Title in small letters → position; of positions with one title in several tiers the first by tier. */
export async function listPositionIds(
	db: Db,
	titles: readonly string[]
): Promise<Map<string, string>> {
	const { rows } = await sql<{ title: string; id: string }>`
		select distinct on (lower(title)) lower(title) as title, id from people_position
		where lower(title) = any(${titles.map((title) => title.toLowerCase())}::text[])
		order by lower(title), tier`.execute(db)
	return new Map(rows.map(({ title, id }) => [title, id]))
}
