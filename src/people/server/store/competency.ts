import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CompetencyQuery } from '../../filters.ts'
import { competencyFamilies, type CompetencyFamily } from '../../model.ts'
import { contains } from '#platform/database/search.ts'

export type CompetencyRow = {
	id: string
	code: string
	name: string
	family: CompetencyFamily
	definition: string
	active: boolean
	/** Active people who are assessed in it. */
	assessed: number
}

const ORDERS = {
	nama: sql`c.name collate "id-x-icu"`,
	/** Family by family. */
	kode: sql`array_position(${[...competencyFamilies]}::text[], c.family)::text || c.code`,
	dinilai: sql`assessed`
}

export async function listCompetencies(
	db: Db,
	{ search, family, active, sort, descending, limit, offset }: CompetencyQuery
): Promise<{ rows: CompetencyRow[]; total: number }> {
	const conditions = [
		sql<boolean>`c.active = ${active}`,
		...(search
			? [
					sql<boolean>`(${contains(sql.ref('c.name'), search)} or ${contains(sql.ref('c.code'), search)}
						or ${contains(sql.ref('c.definition'), search)})`
				]
			: []),
		...(family ? [sql<boolean>`c.family = ${family}`] : [])
	]
	const chosen = sql`where ${sql.join(conditions, sql` and `)}`
	const { rows } = await sql<CompetencyRow>`
		with known as (
			select s.competency_id, count(distinct s.employee_id) as assessed
			from people_assessment s join people_employee e on e.id = s.employee_id and e.status = 'active'
			group by s.competency_id
		)
		select c.id, c.code, c.name, c.family, c.definition, c.active, coalesce(k.assessed, 0) as assessed
		from people_competency c left join known k on k.competency_id = c.id
		${chosen}
		order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`}, c.code
		limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number }>`
		select count(*) as total from people_competency c ${chosen}`.execute(db)
	return { rows, total: count.rows[0]!.total }
}

export type CompetencyLevel = { level: number; description: string; indicators: string[] }

export type Competency = {
	id: string
	code: string
	name: string
	family: CompetencyFamily
	definition: string
	active: boolean
	version: number
	levels: CompetencyLevel[]
}

const described = sql<CompetencyLevel[]>`coalesce((
	select jsonb_agg(jsonb_build_object('level', l.level, 'description', l.description, 'indicators', l.indicators)
		order by l.level)
	from people_competency_level l where l.competency_id = c.id), '[]')`

export async function findCompetency(db: Db, id: string): Promise<Competency | undefined> {
	const { rows } = await sql<Competency>`
		select c.id, c.code, c.name, c.family, c.definition, c.active, c.version, ${described} as levels
		from people_competency c where c.id = ${id}`.execute(db)
	return rows[0]
}

/** The whole dictionary, by code: it is small. */
export async function listDictionary(db: Db): Promise<Competency[]> {
	const { rows } = await sql<Competency>`
		select c.id, c.code, c.name, c.family, c.definition, c.active, c.version, ${described} as levels
		from people_competency c where c.active order by c.code`.execute(db)
	return rows
}

export type CompetencyValues = Pick<
	Competency,
	'code' | 'name' | 'family' | 'definition' | 'levels'
>

export async function insertCompetency(
	db: Db,
	id: string,
	{ code, name, family, definition, levels }: CompetencyValues
): Promise<void> {
	await db.insertInto('people_competency').values({ id, code, name, family, definition }).execute()
	await insertLevels(db, id, levels)
}

/** False when the row's version is not the one the form was made from. */
export async function recordCompetency(
	db: Db,
	id: string,
	version: number,
	{ code, name, family, definition, levels }: CompetencyValues
): Promise<boolean> {
	const row = await db
		.updateTable('people_competency')
		.set({ code, name, family, definition, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	if (!row) return false
	await db.deleteFrom('people_competency_level').where('competency_id', '=', id).execute()
	await insertLevels(db, id, levels)
	return true
}

async function insertLevels(db: Db, id: string, levels: readonly CompetencyLevel[]): Promise<void> {
	if (levels.length === 0) return
	await db
		.insertInto('people_competency_level')
		.values(
			levels.map(({ level, description, indicators }) => ({
				competency_id: id,
				level,
				description,
				indicators
			}))
		)
		.execute()
}

/** False when the row's version is not the one the form was made from. */
export async function recordCompetencyActive(
	db: Db,
	id: string,
	version: number,
	active: boolean
): Promise<boolean> {
	const row = await db
		.updateTable('people_competency')
		.set({ active, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export type CompetencyOption = { id: string; code: string; name: string; family: CompetencyFamily }

/** Active competencies by code, to choose from. */
export const listCompetencyOptions = (db: Db): Promise<CompetencyOption[]> =>
	db
		.selectFrom('people_competency')
		.select(['id', 'code', 'name', 'family'])
		.where('active', '=', true)
		.orderBy('code')
		.execute() as Promise<CompetencyOption[]>

export async function listCodes(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('people_competency').select('code').execute()
	return rows.map(({ code }) => code)
}
