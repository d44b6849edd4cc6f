import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type { AgencyQuery } from '../../filters.ts'
import type { AgencyInput } from '../../forms.ts'
import type { AgencyKind } from '../../model.ts'
import { contains } from '#platform/database/search.ts'

export type AgencyRow = {
	id: string
	name: string
	kind: AgencyKind
	/** Name of the agency it stands under. */
	parent: string | null
	district: string | null
	remote: boolean
	active: boolean
	/** Active people in it and in everything below it. */
	people: number
	/** Agencies below it, however deep. */
	units: number
}

const inScope = (scope: Scope, column: ReturnType<typeof sql.ref>) =>
	scope === 'all' ? sql<boolean>`true` : sql<boolean>`${column} = any(${scope}::uuid[])`

const ORDERS = {
	nama: sql`a.name collate "id-x-icu"`,
	pegawai: sql`people`,
	unit: sql`units`
}

/**
 * Agencies of the scope: those that a search finds anywhere, else the ones right under `parentId`, else the topmost that
 * the scope holds (of those closed, all). With how many people and units each has, all below counted.
 */
export async function listAgencies(
	db: Db,
	scope: Scope,
	{ search, parentId, kind, active, sort, descending, limit, offset }: AgencyQuery
): Promise<{ rows: AgencyRow[]; total: number }> {
	const place = search
		? contains(sql.ref('a.name'), search)
		: parentId
			? sql<boolean>`a.parent_id = ${parentId}`
			: active
				? sql<boolean>`not ${inScope(scope, sql.ref('a.parent_id'))} or a.parent_id is null`
				: sql<boolean>`true`
	const chosen = sql`from people_agency a
		where a.active = ${active} and ${inScope(scope, sql.ref('a.id'))} and (${place})
			${kind ? sql`and a.kind = ${kind}` : sql``}`
	const { rows } = await sql<AgencyRow>`
		with held as (
			select agency_id, count(*) as people from people_employee where status = 'active' group by agency_id
		),
		below as (
			select w.ancestor_id as agency_id, coalesce(sum(h.people), 0)::integer as people,
				count(*) filter (where w.depth > 0) as units
			from people_agency_within w left join held h on h.agency_id = w.agency_id
			group by w.ancestor_id
		)
		select a.id, a.name, a.kind, parent.name as parent, a.district, a.remote, a.active, b.people, b.units
		from (select a.* ${chosen}) a
		join below b on b.agency_id = a.id
		left join people_agency parent on parent.id = a.parent_id
		order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`}, a.name collate "id-x-icu", a.id
		limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number }>`select count(*) as total ${chosen}`.execute(db)
	return { rows, total: count.rows[0]!.total }
}

export type Agency = {
	id: string
	name: string
	kind: AgencyKind
	parentId: string | null
	district: string | null
	remote: boolean
	active: boolean
	version: number
}

export const findAgency = (db: Db, id: string): Promise<Agency | undefined> =>
	db
		.selectFrom('people_agency')
		.select([
			'id',
			'name',
			'kind',
			'parent_id as parentId',
			'district',
			'remote',
			'active',
			'version'
		])
		.where('id', '=', id)
		.executeTakeFirst() as Promise<Agency | undefined>

/** The agencies above one, the topmost first, itself last. */
export const listAncestors = (db: Db, id: string): Promise<{ id: string; name: string }[]> =>
	db
		.selectFrom('people_agency_within as w')
		.innerJoin('people_agency as a', 'a.id', 'w.ancestor_id')
		.select(['a.id', 'a.name'])
		.where('w.agency_id', '=', id)
		.orderBy('w.depth', 'desc')
		.execute()

/** Active people and active units in an agency and below it, itself not counted as a unit. */
export async function countBelow(db: Db, id: string): Promise<{ people: number; units: number }> {
	const { rows } = await sql<{ people: number; units: number }>`
		select
			(select count(*) from people_employee e
				where e.status = 'active'
				and e.agency_id in (select agency_id from people_agency_within where ancestor_id = ${id})) as people,
			(select count(*) from people_agency_within w join people_agency a on a.id = w.agency_id and a.active
				where w.ancestor_id = ${id} and w.depth > 0) as units`.execute(db)
	return rows[0]!
}

export async function isWithin(db: Db, id: string, ancestorId: string): Promise<boolean> {
	const row = await db
		.selectFrom('people_agency_within')
		.select('agency_id')
		.where('agency_id', '=', id)
		.where('ancestor_id', '=', ancestorId)
		.executeTakeFirst()
	return row !== undefined
}

/** Two moves at once could close a circle that neither sees, so moves go one after the other. */
export const lockTree = (db: Db) =>
	sql`lock table people_agency in share row exclusive mode`.execute(db)

const values = ({ name, kind, parentId, district, remote }: AgencyInput) => ({
	name,
	kind,
	parent_id: parentId,
	district,
	remote
})

export async function insertAgency(db: Db, id: string, input: AgencyInput): Promise<void> {
	await db
		.insertInto('people_agency')
		.values({ id, ...values(input) })
		.execute()
}

/** False when the row's version is not the one the form was made from. */
export async function recordAgency(
	db: Db,
	id: string,
	version: number,
	input: AgencyInput
): Promise<boolean> {
	const row = await db
		.updateTable('people_agency')
		.set({ ...values(input), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export async function recordAgencyActive(
	db: Db,
	id: string,
	version: number,
	active: boolean
): Promise<boolean> {
	const row = await db
		.updateTable('people_agency')
		.set({ active, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export type AgencyOption = { id: string; name: string; depth: number }

/** Active agencies of the scope in the order of the tree, each under its parent. */
export async function listAgencyOptions(db: Db, scope: Scope): Promise<AgencyOption[]> {
	const { rows } = await sql<AgencyOption>`
		with recursive tree as (
			select a.id, a.name, 0 as depth, array[a.name collate "id-x-icu", a.id::text] as path
			from people_agency a
			where a.active and ${inScope(scope, sql.ref('a.id'))}
				and (a.parent_id is null or not ${inScope(scope, sql.ref('a.parent_id'))})
			union all
			select a.id, a.name, t.depth + 1, t.path || array[a.name collate "id-x-icu", a.id::text]
			from people_agency a join tree t on t.id = a.parent_id
			where a.active
		)
		select id, name, depth from tree order by path`.execute(db)
	return rows
}
