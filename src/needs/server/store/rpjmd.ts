import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { Target, TargetData } from '../../rpjmd.ts'

export type TargetFilter = { search?: string | undefined; year?: number | undefined }

const columns = sql`t.id, t.code, t.title, t.indicator, t.baseline, t.target, t.agency_id as "agencyId", a.name as agency,
	t.first_year as "firstYear", t.last_year as "lastYear", t.active, t.version,
	coalesce((select json_agg(json_build_object('competencyId', l.competency_id, 'strength', l.strength)
		order by l.strength desc, c.code)
		from needs_rpjmd_link l join people_competency c on c.id = l.competency_id where l.target_id = t.id), '[]') as links,
	coalesce((select json_agg(c.name order by l.strength desc, c.code)
		from needs_rpjmd_link l join people_competency c on c.id = l.competency_id where l.target_id = t.id), '[]')
		as competencies`

/** A page of targets, those in use first, by code, and how many there are. */
export async function listTargets(
	db: Db,
	{ search, year }: TargetFilter,
	page: { limit: number; offset: number }
): Promise<{ rows: Target[]; total: number }> {
	const { rows } = await sql<Target & { total: number }>`
		select ${columns}, count(*) over () as total
		from needs_rpjmd_target t left join people_agency a on a.id = t.agency_id
		where (${search ?? null}::text is null or t.title ilike ${like(search)}
				or t.code ilike ${like(search)} or t.indicator ilike ${like(search)})
			and (${year ?? null}::int is null or ${year ?? null} between t.first_year and t.last_year)
		order by t.active desc, t.code collate "id-x-icu", t.id
		limit ${page.limit} offset ${page.offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export async function findTarget(db: Db, id: string): Promise<Target | undefined> {
	const { rows } = await sql<Target>`
		select ${columns} from needs_rpjmd_target t left join people_agency a on a.id = t.agency_id
		where t.id = ${id}`.execute(db)
	return rows[0]
}

const values = (target: TargetData) => ({
	code: target.code,
	title: target.title,
	indicator: target.indicator,
	baseline: target.baseline,
	target: target.target,
	agency_id: target.agencyId,
	first_year: target.firstYear,
	last_year: target.lastYear
})

export async function insertTarget(db: Db, id: string, target: TargetData): Promise<void> {
	await db
		.insertInto('needs_rpjmd_target')
		.values({ id, ...values(target) })
		.execute()
	await insertLinks(db, id, target)
}

/** Writes over the version that was read; false when it has moved on. */
export async function updateTarget(
	db: Db,
	id: string,
	version: number,
	target: TargetData & { active: boolean }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('needs_rpjmd_target')
		.set({ ...values(target), active: target.active, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	if (numUpdatedRows !== 1n) return false
	await db.deleteFrom('needs_rpjmd_link').where('target_id', '=', id).execute()
	await insertLinks(db, id, target)
	return true
}

async function insertLinks(db: Db, id: string, { links }: TargetData): Promise<void> {
	if (links.length === 0) return
	await db
		.insertInto('needs_rpjmd_link')
		.values(
			links.map(({ competencyId, strength }) => ({
				target_id: id,
				competency_id: competencyId,
				strength
			}))
		)
		.execute()
}

/** Agencies that may answer for a target. */
export async function listHomes(db: Db): Promise<{ id: string; name: string }[]> {
	return db
		.selectFrom('people_agency')
		.select(['id', 'name'])
		.where('active', '=', true)
		.where('kind', 'in', ['agency', 'district'])
		.orderBy('name')
		.execute()
}
