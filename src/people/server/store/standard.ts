import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { LevelCell, StandardInput } from '../../forms.ts'
import type { Certainty, CompetencyFamily, PositionKind, Tier } from '../../model.ts'

export type Standard = {
	id: string
	name: string
	legalBasis: string
	certainty: Certainty
	/** Null for a draft, the only one that may be changed. */
	validFrom: string | null
	/** First day on which it no longer holds. */
	validTo: string | null
	version: number
}

const columns = [
	'id',
	'name',
	'legal_basis as legalBasis',
	'certainty',
	'valid_from as validFrom',
	'valid_to as validTo',
	'version'
] as const

/** All versions, drafts first, then the latest. */
export const listStandards = (db: Db): Promise<Standard[]> =>
	db
		.selectFrom('people_standard')
		.select(columns)
		.orderBy('valid_from', (order) => order.desc().nullsFirst())
		.orderBy('name')
		.execute() as Promise<Standard[]>

export const findStandard = (db: Db, id: string): Promise<Standard | undefined> =>
	db
		.selectFrom('people_standard')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirst() as Promise<Standard | undefined>

/** The standard that holds on a day. */
export const findStandardOn = (db: Db, date: string): Promise<Standard | undefined> =>
	db
		.selectFrom('people_standard')
		.select(columns)
		.where('valid_from', '<=', date)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', date)]))
		.orderBy('valid_from', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst() as Promise<Standard | undefined>

/** Levels by tier that a standard asks, for all active competencies of a family; no tier is absent that asks nothing. */
export type MatrixRow = {
	competencyId: string
	code: string
	name: string
	family: CompetencyFamily
	levels: Partial<Record<Tier, number>>
}

export async function listMatrix(
	db: Db,
	standardId: string,
	{ family, all }: { family?: CompetencyFamily | undefined; all: boolean }
): Promise<MatrixRow[]> {
	const { rows } = await sql<MatrixRow>`
		select c.id as "competencyId", c.code, c.name, c.family,
			coalesce(jsonb_object_agg(l.tier, l.level) filter (where l.tier is not null), '{}') as levels
		from people_competency c
		left join people_standard_level l on l.competency_id = c.id and l.standard_id = ${standardId}
			and l.tier is not null
		where (c.active or l.level is not null) ${family ? sql`and c.family = ${family}` : sql``}
		group by c.id
		${all ? sql`` : sql`having count(l.level) > 0`}
		order by c.code`.execute(db)
	return rows
}

export type OverrideRow = {
	positionId: string
	title: string
	kind: PositionKind
	tier: Tier
	/** Competencies that the position asks by itself. */
	own: number
}

/** Positions that a standard says something of themselves. */
export async function listOverrides(
	db: Db,
	standardId: string,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: OverrideRow[]; total: number }> {
	const { rows } = await sql<OverrideRow & { total: number }>`
		select p.id as "positionId", p.title, p.kind, p.tier, count(*) as own, count(*) over () as total
		from people_standard_level l join people_position p on p.id = l.position_id
		where l.standard_id = ${standardId}
		group by p.id
		order by p.title collate "id-x-icu", p.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows, total: rows[0]?.total ?? 0 }
}

export type PositionLevel = {
	competencyId: string
	code: string
	name: string
	family: CompetencyFamily
	/** What the position asks by itself; null where it follows its tier. */
	own: number | null
	/** What its tier asks. */
	tier: number | null
}

/** What a standard asks of a position: every active competency, and any other that is asked. */
export async function listPositionLevels(
	db: Db,
	standardId: string,
	position: { id: string; tier: Tier }
): Promise<PositionLevel[]> {
	const { rows } = await sql<PositionLevel>`
		select c.id as "competencyId", c.code, c.name, c.family, own.level as own, tier.level as tier
		from people_competency c
		left join people_standard_level own on own.competency_id = c.id and own.standard_id = ${standardId}
			and own.position_id = ${position.id}
		left join people_standard_level tier on tier.competency_id = c.id and tier.standard_id = ${standardId}
			and tier.tier = ${position.tier}
		where c.active or own.level is not null or tier.level is not null
		order by c.code`.execute(db)
	return rows
}

export type StandardLine = {
	code: string
	name: string
	tier: Tier | null
	position: string | null
	level: number
}

/** Every level of a standard, tiers before positions. */
export async function listLines(db: Db, standardId: string): Promise<StandardLine[]> {
	const { rows } = await sql<StandardLine>`
		select c.code, c.name, l.tier, p.title as position, l.level
		from people_standard_level l
		join people_competency c on c.id = l.competency_id
		left join people_position p on p.id = l.position_id
		where l.standard_id = ${standardId}
		order by l.position_id is not null, p.title collate "id-x-icu", c.code, l.tier`.execute(db)
	return rows
}

export async function countLevels(db: Db, standardId: string): Promise<number> {
	const row = await db
		.selectFrom('people_standard_level')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('standard_id', '=', standardId)
		.executeTakeFirstOrThrow()
	return row.n
}

/** A draft, or where `validFrom` is given a standard in force. */
export async function insertStandard(
	db: Db,
	id: string,
	{ name, legalBasis, certainty }: StandardInput,
	validFrom: string | null = null
): Promise<void> {
	await db
		.insertInto('people_standard')
		.values({ id, name, legal_basis: legalBasis, certainty, valid_from: validFrom })
		.execute()
}

export async function copyLevels(db: Db, fromId: string, toId: string): Promise<void> {
	await sql`insert into people_standard_level (standard_id, competency_id, tier, position_id, level)
		select ${toId}, competency_id, tier, position_id, level
		from people_standard_level where standard_id = ${fromId}`.execute(db)
}

/** Moves the version on; false when it is not the one the form was made from. */
export async function recordStandard(
	db: Db,
	id: string,
	version: number,
	change: Partial<StandardInput> & { validFrom?: string } = {}
): Promise<boolean> {
	const { name, legalBasis, certainty, validFrom } = change
	const row = await db
		.updateTable('people_standard')
		.set({
			...(name && { name }),
			...(legalBasis && { legal_basis: legalBasis }),
			...(certainty && { certainty }),
			...(validFrom && { valid_from: validFrom }),
			version: version + 1
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/** The standard that had no end ends on the day the next one begins. */
export async function endOpenStandard(db: Db, on: string): Promise<void> {
	await db
		.updateTable('people_standard')
		.set((eb) => ({
			valid_to: sql<string>`greatest(valid_from, ${on}::date)`,
			version: eb('version', '+', 1)
		}))
		.where('valid_from', 'is not', null)
		.where('valid_to', 'is', null)
		.execute()
}

/** First day of the standard that has no end yet. */
export async function findOpenSince(db: Db): Promise<string | undefined> {
	const row = await db
		.selectFrom('people_standard')
		.select('valid_from as since')
		.where('valid_from', 'is not', null)
		.where('valid_to', 'is', null)
		.executeTakeFirst()
	return row?.since ?? undefined
}

export async function deleteStandard(db: Db, id: string, version: number): Promise<boolean> {
	const row = await db
		.deleteFrom('people_standard')
		.where('id', '=', id)
		.where('version', '=', version)
		.where('valid_from', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/** Sets each cell, or takes its level away where it is null. */
export async function recordLevels(
	db: Db,
	standardId: string,
	cells: readonly LevelCell[]
): Promise<void> {
	if (cells.length === 0) return
	const list = JSON.stringify(cells)
	const given = sql`jsonb_to_recordset(${list}::jsonb)
		as v("competencyId" uuid, tier text, "positionId" uuid, level integer)`
	await sql`delete from people_standard_level l using ${given}
		where l.standard_id = ${standardId} and l.competency_id = v."competencyId"
			and l.tier is not distinct from v.tier and l.position_id is not distinct from v."positionId"`.execute(
		db
	)
	await sql`insert into people_standard_level (standard_id, competency_id, tier, position_id, level)
		select ${standardId}, v."competencyId", v.tier, v."positionId", v.level
		from ${given} where v.level is not null`.execute(db)
}
