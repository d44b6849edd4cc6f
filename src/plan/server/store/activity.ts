import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { Schema } from '#platform/database/schema.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { Activity, ActivityData } from '../../model.ts'

/** An activity with its competencies and partners, in one row. */
const activityColumns = sql<Activity>`
	a.id, a.code, a.title, a.goal, a.form_code as "formCode", a.method, a.jp, a.days,
	a.min_seats as "minSeats", a.max_seats as "maxSeats", a.max_batches as "maxBatches", a.months,
	a.fixed_cost as "fixedCost", a.head_cost as "headCost", a.source,
	a.facilitator_pool as "facilitatorPool", a.facilitator_days as "facilitatorDays", a.facilitator,
	a.organiser, a.pattern, a.curriculum, a.account, a.community, a.community_bonus as "communityBonus", a.mentors,
	a.audience, a.mandatory, a.female_share as "femaleShare", a.remote_share as "remoteShare", a.active, a.version,
	coalesce((select jsonb_agg(jsonb_build_object('competencyId', c.competency_id, 'mean', c.gain_mean,
		'sd', c.gain_sd, 'origin', c.origin) order by p.code)
		from plan_activity_competency c join people_competency p on p.id = c.competency_id
		where c.activity_id = a.id), '[]') as competencies,
	coalesce((select jsonb_agg(jsonb_build_object('agencyId', q.agency_id, 'role', q.role, 'minShare', q.min_share)
		order by q.role, g.name) from plan_activity_partner q join people_agency g on g.id = q.agency_id
		where q.activity_id = a.id), '[]') as partners`

async function listWhere(db: Db, where: RawBuilder<unknown>): Promise<Activity[]> {
	const { rows } = await sql<Activity>`
		select ${activityColumns} from plan_activity a where ${where} order by a.code`.execute(db)
	return rows
}

export const findActivity = async (db: Db, id: string): Promise<Activity | undefined> =>
	(await listWhere(db, sql`a.id = ${id}`))[0]

export const listActive = (db: Db): Promise<Activity[]> => listWhere(db, sql`a.active`)

export const listByCode = (db: Db, codes: readonly string[]): Promise<Activity[]> =>
	listWhere(db, sql`a.code = any(${codes})`)

export const listByIds = (db: Db, ids: readonly string[]): Promise<Activity[]> =>
	listWhere(db, sql`a.id = any(${ids})`)

export type ActivityFilter = {
	search?: string | undefined
	goal?: string | undefined
	form?: string | undefined
	/** 'aktif', 'nonaktif', or all. */
	state?: string | undefined
}

export type ActivitySort = 'kode' | 'nama' | 'tujuan' | 'jp' | 'biaya'

export type ActivitySummary = Pick<
	Activity,
	| 'id'
	| 'code'
	| 'title'
	| 'goal'
	| 'method'
	| 'formCode'
	| 'jp'
	| 'minSeats'
	| 'maxSeats'
	| 'maxBatches'
	| 'active'
> & {
	/** Rupiah of one full batch. */
	batchCost: number
	mandatory: boolean
}

const batchCost = sql<number>`a.fixed_cost + a.head_cost * a.max_seats`

const order: Record<ActivitySort, RawBuilder<unknown>> = {
	kode: sql`a.code`,
	nama: sql`a.title collate "id-x-icu"`,
	tujuan: sql`a.goal`,
	jp: sql`a.jp`,
	biaya: batchCost
}

const matches =
	({ search, goal, form, state }: ActivityFilter) =>
	(eb: ExpressionBuilder<Schema & { a: Schema['plan_activity'] }, 'a'>) =>
		eb.and([
			...(search
				? [sql<boolean>`(a.title ilike ${like(search)} or a.code ilike ${like(search)})`]
				: []),
			...(goal ? [eb('a.goal', '=', goal)] : []),
			...(form ? [eb('a.form_code', '=', form)] : []),
			...(state === 'aktif' || state === 'nonaktif' ? [eb('a.active', '=', state === 'aktif')] : [])
		])

export async function listActivities(
	db: Db,
	filter: ActivityFilter,
	{ sort, descending, page }: { sort: ActivitySort; descending: boolean; page: number }
): Promise<ActivitySummary[]> {
	const rows = await db
		.selectFrom('plan_activity as a')
		.select([
			'a.id',
			'a.code',
			'a.title',
			'a.goal',
			'a.method',
			'a.form_code as formCode',
			'a.jp',
			'a.min_seats as minSeats',
			'a.max_seats as maxSeats',
			'a.max_batches as maxBatches',
			'a.active',
			batchCost.as('batchCost'),
			sql<boolean>`a.mandatory is not null`.as('mandatory')
		])
		.where(matches(filter))
		.orderBy(order[sort], descending ? 'desc' : 'asc')
		.orderBy('a.code')
		.limit(PAGE_ROWS)
		.offset(rowsBefore({ page }))
		.execute()
	return rows as ActivitySummary[]
}

export async function countActivities(db: Db, filter: ActivityFilter): Promise<number> {
	const { count } = await db
		.selectFrom('plan_activity as a')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where(matches(filter))
		.executeTakeFirstOrThrow()
	return count
}

/** All that the filter leaves, for a download. */
export async function listForExport(db: Db, filter: ActivityFilter): Promise<Activity[]> {
	const ids = await db
		.selectFrom('plan_activity as a')
		.select('a.id')
		.where(matches(filter))
		.execute()
	return listByIds(
		db,
		ids.map(({ id }) => id)
	)
}

const columnsOf = (a: ActivityData) => ({
	code: a.code,
	title: a.title,
	goal: a.goal,
	form_code: a.formCode,
	method: a.method,
	jp: a.jp,
	days: a.days,
	min_seats: a.minSeats,
	max_seats: a.maxSeats,
	max_batches: a.maxBatches,
	months: a.months,
	fixed_cost: a.fixedCost,
	head_cost: a.headCost,
	source: a.source,
	facilitator_pool: a.facilitatorPool,
	facilitator_days: a.facilitatorDays,
	facilitator: a.facilitator,
	organiser: a.organiser,
	pattern: a.pattern,
	curriculum: a.curriculum,
	account: a.account,
	community: a.community,
	community_bonus: a.communityBonus,
	mentors: a.mentors,
	audience: JSON.stringify(a.audience),
	mandatory: a.mandatory && JSON.stringify(a.mandatory),
	female_share: a.femaleShare,
	remote_share: a.remoteShare
})

export async function insertActivity(db: Db, id: string, data: ActivityData): Promise<void> {
	await db
		.insertInto('plan_activity')
		.values({ id, ...columnsOf(data) })
		.execute()
}

/** False when the row has moved on from `version`. */
export async function updateActivity(
	db: Db,
	id: string,
	version: number,
	data: ActivityData
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_activity')
		.set({ ...columnsOf(data), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function setActive(
	db: Db,
	id: string,
	version: number,
	active: boolean
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_activity')
		.set({ active, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function clearParts(db: Db, id: string): Promise<void> {
	await db.deleteFrom('plan_activity_competency').where('activity_id', '=', id).execute()
	await db.deleteFrom('plan_activity_partner').where('activity_id', '=', id).execute()
}

export async function insertParts(
	db: Db,
	id: string,
	{ competencies, partners }: Pick<ActivityData, 'competencies' | 'partners'>
): Promise<void> {
	if (competencies.length > 0)
		await db
			.insertInto('plan_activity_competency')
			.values(
				competencies.map(({ competencyId, mean, sd, origin }) => ({
					activity_id: id,
					competency_id: competencyId,
					gain_mean: mean,
					gain_sd: sd,
					origin
				}))
			)
			.execute()
	if (partners.length > 0)
		await db
			.insertInto('plan_activity_partner')
			.values(
				partners.map(({ agencyId, role, minShare }) => ({
					activity_id: id,
					agency_id: agencyId,
					role,
					min_share: minShare
				}))
			)
			.execute()
}

/** Codes already taken that begin with `stem`, for naming a copy. */
export async function listCodes(db: Db, stem: string): Promise<string[]> {
	const rows = await db
		.selectFrom('plan_activity')
		.select('code')
		.where('code', 'like', `${stem}%`)
		.execute()
	return rows.map(({ code }) => code)
}

export async function countActive(db: Db): Promise<number> {
	const { count } = await db
		.selectFrom('plan_activity')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('active', '=', true)
		.executeTakeFirstOrThrow()
	return count
}
