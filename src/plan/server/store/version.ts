import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import { openStates, type Hand, type RecordedStep, type VersionState } from '../../decision.ts'
import type { ProgrammeActivity } from '../../documents/model.ts'
import type { Goal } from '../../model.ts'

export type Version = {
	id: string
	year: number
	number: number
	state: VersionState
	compositionId: string
	/** The decreed version that it is to take the place of. */
	revisesId: string | null
	purpose: string
	/** Null: made before hashes were kept. */
	planHash: Buffer | null
	madeBy: string
	madeByName: string
	madeAt: Date
	version: number
}

const columns = [
	'id',
	'year',
	'number',
	'state',
	'composition_id as compositionId',
	'revises_id as revisesId',
	'purpose',
	'plan_hash as planHash',
	'made_by as madeBy',
	'made_by_name as madeByName',
	'made_at as madeAt',
	'version'
] as const

export async function findVersion(
	db: Db,
	year: number,
	number: number
): Promise<Version | undefined> {
	const row = await db
		.selectFrom('plan_version')
		.select(columns)
		.where('year', '=', year)
		.where('number', '=', number)
		.executeTakeFirst()
	return row as Version | undefined
}

export async function getVersion(db: Db, id: string): Promise<Version> {
	const row = await db
		.selectFrom('plan_version')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	return row as Version
}

/** The version of a year that is in one of the states, if there is one. */
export async function findInState(
	db: Db,
	year: number,
	states: readonly VersionState[]
): Promise<Version | undefined> {
	const row = await db
		.selectFrom('plan_version')
		.select(columns)
		.where('year', '=', year)
		.where('state', 'in', states)
		.orderBy('number', 'desc')
		.executeTakeFirst()
	return row as Version | undefined
}

/** Versions of every year that somebody still has to decide on. */
export async function listUnderway(db: Db): Promise<Version[]> {
	const rows = await db
		.selectFrom('plan_version')
		.select(columns)
		.where('state', 'in', openStates)
		.orderBy('year', 'desc')
		.execute()
	return rows as Version[]
}

export async function countVersions(db: Db, year: number): Promise<number> {
	const { n } = await db
		.selectFrom('plan_version')
		.select(({ fn }) => fn.max('number').as('n'))
		.where('year', '=', year)
		.executeTakeFirstOrThrow()
	return n ?? 0
}

export async function insertVersion(
	db: Db,
	version: Omit<Version, 'version' | 'planHash'> & { planHash: Buffer }
): Promise<void> {
	await db
		.insertInto('plan_version')
		.values({
			id: version.id,
			year: version.year,
			number: version.number,
			state: version.state,
			composition_id: version.compositionId,
			revises_id: version.revisesId,
			purpose: version.purpose,
			plan_hash: version.planHash,
			made_by: version.madeBy,
			made_by_name: version.madeByName,
			made_at: version.madeAt
		})
		.execute()
}

/** Brings a version into a state over the version that was read; false when it has moved on. */
export async function recordState(
	db: Db,
	{ id, version }: Pick<Version, 'id' | 'version'>,
	state: VersionState
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_version')
		.set({ state, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Somebody who acted, as the record keeps them. */
export type Doer = { account: string; name: string; person: string }

export type Step = {
	number: number
	step: RecordedStep
	state: VersionState
	by: Doer
	/** For whom, where it was done by a stand-in. */
	behalf: Doer | null
	reason: string
	at: Date
}

export async function insertStep(
	db: Db,
	versionId: string,
	id: string,
	{ step, state, by, behalf, reason, at }: Omit<Step, 'number'>
): Promise<void> {
	await sql`insert into plan_version_step (id, version_id, number, step, state, by_account, by_name, by_person,
			behalf_account, behalf_name, behalf_person, reason, at)
		select ${id}, ${versionId}, coalesce(max(number), 0) + 1, ${step}, ${state}, ${by.account}, ${by.name}, ${by.person},
			${behalf?.account ?? null}, ${behalf?.name ?? null}, ${behalf?.person ?? null}, ${reason}, ${at}::timestamptz
		from plan_version_step where version_id = ${versionId}`.execute(db)
}

export async function listSteps(db: Db, versionId: string): Promise<Step[]> {
	const { rows } = await sql<Step>`
		select number, step, state, reason, at,
			jsonb_build_object('account', by_account, 'name', by_name, 'person', by_person) as by,
			case when behalf_account is not null then
				jsonb_build_object('account', behalf_account, 'name', behalf_name, 'person', behalf_person) end as behalf
		from plan_version_step where version_id = ${versionId} order by number`.execute(db)
	return rows
}

/** Everybody whose work a version is: who asked for its composition or changed one by hand before it, and who made the version. */
export async function listMakers(db: Db, versionId: string): Promise<Hand[]> {
	const { rows } = await sql<{ actor: string; person: string }>`
		with recursive chain as (
			select c.id, c.parent_id, c.requested_by from plan_composition c
			join plan_version v on v.composition_id = c.id where v.id = ${versionId}
			union select c.id, c.parent_id, c.requested_by from plan_composition c join chain on c.id = chain.parent_id
		),
		maker as (select requested_by as actor from chain
			union select made_by from plan_version where id = ${versionId})
		select m.actor, coalesce(i.employee_id::text, a.id::text, m.actor) as person from maker m
		left join access_account a on 'akun:' || a.id = m.actor
		left join people_identity i on i.nip = a.nip`.execute(db)
	return rows.flatMap((row) => [row.person, row.actor].map((person) => ({ duty: 'make', person })))
}

export type VersionLine = {
	activityId: string
	code: string
	title: string
	goal: Goal
	source: string
	included: boolean
	mandatory: boolean
	batches: number
	seats: number
	/** Rupiah, fixed and per head; of it what does not depend on who comes. */
	cost: number
	fixedCost: number
	reason: string
	held: { number: number; month: number; seats: number; cost: number }[]
	/** What documents print; null where the activity is not held. */
	contents: ProgrammeActivity | null
}

export async function insertLines(
	db: Db,
	versionId: string,
	lines: readonly VersionLine[]
): Promise<void> {
	await sql`insert into plan_version_line (version_id, activity_id, code, title, goal, source, included, mandatory, batches,
			seats, cost, fixed_cost, reason, held, contents)
		select ${versionId}, r."activityId", r.code, r.title, r.goal, r.source, r.included, r.mandatory, r.batches, r.seats, r.cost,
			r."fixedCost", r.reason, r.held, nullif(r.contents, 'null'::jsonb)
		from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as r("activityId" uuid, code text, title text, goal text,
			source text, included boolean, mandatory boolean, batches integer, seats integer, cost bigint, "fixedCost" bigint,
			reason text, held jsonb, contents jsonb)`.execute(db)
}

/** Lines of a version: those held by what they cost, then those left out. */
export async function listVersionLines(db: Db, versionId: string): Promise<VersionLine[]> {
	const { rows } = await sql<VersionLine>`
		select activity_id as "activityId", code, title, goal, source, included, mandatory, batches, seats, cost,
			fixed_cost as "fixedCost", reason, held, contents
		from plan_version_line where version_id = ${versionId} order by included desc, cost desc, code`.execute(
		db
	)
	return rows
}

export type VersionSummary = {
	number: number
	state: VersionState
	purpose: string
	/** The number of the version that it revises. */
	revises: number | null
	madeByName: string
	madeAt: Date
	lines: number
	seats: number
	cost: number
	decreeNumber: string | null
	decreedOn: string | null
	/** Comments that wait for their answer. */
	unresolved: number
}

/** Versions of a year, the newest first. */
export async function listVersions(
	db: Db,
	year: number,
	{ page }: { page: number }
): Promise<{ rows: VersionSummary[]; total: number }> {
	const { rows } = await sql<VersionSummary & { total: number }>`
		with page as (
			select v.*, count(*) over () as total from plan_version v where v.year = ${year}
			order by v.number desc limit ${PAGE_ROWS} offset ${rowsBefore({ page })}
		)
		select v.number, v.state, v.purpose, r.number as revises, v.made_by_name as "madeByName", v.made_at as "madeAt",
			l.lines, l.seats, coalesce(l.cost, c.cost, 0) as cost, d.number as "decreeNumber", d.decreed_on as "decreedOn",
			o.unresolved, v.total
		from page v
		join plan_composition c on c.id = v.composition_id
		left join plan_version r on r.id = v.revises_id
		left join plan_version_decree d on d.version_id = v.id
		cross join lateral (select count(*) as lines, coalesce(sum(seats), 0) as seats, sum(cost)::bigint as cost
			from plan_version_line where version_id = v.id and included) l
		cross join lateral (select count(*) as unresolved from plan_comment
			where version_id = v.id and due_on is not null and resolved_at is null) o
		order by v.number desc`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
