import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { contains } from '#platform/database/search.ts'
import { ZONE } from '#platform/i18n/format.ts'
import type { Batch, BatchData, BatchState } from '../../model.ts'
import type { BatchQuery } from '../../filters.ts'

export type BatchRow = Batch & {
	code: string
	activity: string
	agency: string | null
	/** Civil days of its first and last session; null while it has none. */
	firstOn: string | null
	lastOn: string | null
	enrolled: number
	waiting: number
	asked: number
	citizens: number
}

const columns = sql<BatchRow>`b.id, b.activity_id as "activityId", b.year, b.number, b.title, b.planned_number as "plannedNumber",
	b.agency_id as "agencyId", b.series_id as "seriesId", b.state, b.seats, b.citizen_seats as "citizenSeats",
	b.by_request as "byRequest", b.enrol_until as "enrolUntil", b.withdraw_until as "withdrawUntil", b.bring, b.note,
	b.valid_months as "validMonths", b.invite_code as "inviteCode", b.cancel_reason as "cancelReason", b.version, a.code,
	a.title as activity, g.name as agency, s."firstOn", s."lastOn",
	coalesce(e.enrolled, 0)::int as enrolled, coalesce(e.waiting, 0)::int as waiting, coalesce(e.asked, 0)::int as asked,
	coalesce(e.citizens, 0)::int as citizens`

/** Sessions are held in the government's own zone: a civil day is read in it. */
const from = sql`training_batch b
	join plan_activity a on a.id = b.activity_id
	left join people_agency g on g.id = b.agency_id
	left join lateral (select (min(starts_at) at time zone ${ZONE})::date as "firstOn",
		(max(ends_at) at time zone ${ZONE})::date as "lastOn" from training_session where batch_id = b.id) s on true
	left join lateral (select count(*) filter (where state = 'enrolled' and employee_id is not null) as enrolled,
		count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'asked') as asked,
		count(*) filter (where state = 'enrolled' and citizen_id is not null) as citizens
		from training_enrolment where batch_id = b.id) e on true`

const order = {
	mulai: sql`s."firstOn" nulls last, b.title`,
	nama: sql`b.title collate "id-x-icu"`,
	peserta: sql`e.enrolled`
}

/** A page of batches of a year. */
export async function listBatches(
	db: Db,
	{ year, search, state, sort, descending, limit, offset }: BatchQuery
): Promise<{ rows: BatchRow[]; total: number }> {
	const { rows } = await sql<BatchRow & { total: number }>`
		select ${columns}, count(*) over () as total from ${from}
		where b.year = ${year} ${state ? sql`and b.state = ${state}` : sql``}
			${search ? sql`and (${contains(sql`b.title`, search)} or ${contains(sql`a.code`, search)})` : sql``}
		order by ${descending ? sql`${order[sort]} desc` : order[sort]}, b.number, b.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export async function findBatch(db: Db, id: string): Promise<BatchRow | undefined> {
	const { rows } = await sql<BatchRow>`select ${columns} from ${from} where b.id = ${id}`.execute(
		db
	)
	return rows[0]
}

export async function getBatch(db: Db, id: string): Promise<BatchRow> {
	const batch = await findBatch(db, id)
	if (!batch) throw new Error(`no batch ${id}`)
	return batch
}

/** Years that have batches, the latest first. */
export async function listYears(db: Db): Promise<number[]> {
	const rows = await db
		.selectFrom('training_batch')
		.select('year')
		.distinct()
		.orderBy('year', 'desc')
		.execute()
	return rows.map(({ year }) => year)
}

/** The number that the next batch of an activity gets in a year. */
export async function nextNumber(db: Db, activityId: string, year: number): Promise<number> {
	const { last } = await db
		.selectFrom('training_batch')
		.select(({ fn }) => fn.max('number').as('last'))
		.where('activity_id', '=', activityId)
		.where('year', '=', year)
		.executeTakeFirstOrThrow()
	return (last ?? 0) + 1
}

const values = (data: BatchData) => ({
	title: data.title,
	seats: data.seats,
	citizen_seats: data.citizenSeats,
	by_request: data.byRequest,
	enrol_until: data.enrolUntil,
	withdraw_until: data.withdrawUntil,
	bring: data.bring,
	note: data.note,
	valid_months: data.validMonths
})

export type NewBatch = BatchData &
	Pick<Batch, 'id' | 'activityId' | 'year' | 'number' | 'plannedNumber' | 'seriesId'> & {
		createdBy: string
		createdAt: Date
	}

export async function insertBatch(db: Db, batch: NewBatch): Promise<void> {
	await db
		.insertInto('training_batch')
		.values({
			...values(batch),
			id: batch.id,
			activity_id: batch.activityId,
			year: batch.year,
			number: batch.number,
			planned_number: batch.plannedNumber,
			agency_id: batch.agencyId,
			series_id: batch.seriesId,
			created_by: batch.createdBy,
			created_at: batch.createdAt
		})
		.execute()
}

/** Writes over the version that was read; false when it has moved on. */
export async function recordBatch(
	db: Db,
	{ id, version }: { id: string; version: number },
	data: BatchData
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('training_batch')
		.set({ ...values(data), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Brings a batch into a state over the version that was read; false when it has moved on. */
export async function recordState(
	db: Db,
	{ id, version }: { id: string; version: number },
	state: BatchState,
	{ at, reason = '' }: { at: Date; reason?: string }
): Promise<boolean> {
	const closed = state === 'done' || state === 'cancelled'
	const { numUpdatedRows } = await db
		.updateTable('training_batch')
		.set({
			state,
			cancel_reason: reason,
			closed_at: closed ? at : null,
			...(state === 'open' && { opened_at: at }),
			version: version + 1
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function insertSeries(
	db: Db,
	series: { id: string; every: string; createdBy: string; createdAt: Date }
): Promise<void> {
	await db
		.insertInto('training_series')
		.values({
			id: series.id,
			every: series.every,
			created_by: series.createdBy,
			created_at: series.createdAt
		})
		.execute()
}

export type PlannedBatch = {
	activityId: string
	code: string
	title: string
	number: number
	/** 1..12, of the decree. */
	month: number
	seats: number
	/** Monday of its first and Sunday of its last week in the calendar; null where it has none. */
	firstOn: string | null
	lastOn: string | null
	roomId: string | null
	facilitatorId: string | null
	days: number
	/** Places for citizens beside its people. */
	citizens: number
	/** What holds it; null while nothing does. */
	batchId: string | null
}

/** Batches of the year's decreed plan, each with what holds it. */
export async function listPlanned(
	db: Db,
	year: number,
	of?: { activityId: string; number?: number | undefined }
): Promise<PlannedBatch[]> {
	const { rows } = await sql<PlannedBatch>`
		select d.activity_id as "activityId", d.code, d.title, d.number, d.month, d.first_on as "firstOn",
			d.last_on as "lastOn", d.room_id as "roomId", d.facilitator_id as "facilitatorId", a.days,
			coalesce(c.seats, 0) as citizens, b.id as "batchId",
			(select count(*) from plan_decreed_seat s where s.year = d.year and s.activity_id = d.activity_id
				and s.number = d.number) as seats
		from plan_decreed_batch d join plan_activity a on a.id = d.activity_id
		left join plan_citizen_seat c on c.activity_id = d.activity_id and c.year = d.year
		left join training_batch b on b.activity_id = d.activity_id and b.year = d.year
			and b.planned_number = d.number and b.state <> 'cancelled'
		where d.year = ${year} ${of ? sql`and d.activity_id = ${of.activityId}` : sql``}
			${of?.number ? sql`and d.number = ${of.number}` : sql``}
		order by coalesce(d.first_on, make_date(d.year, d.month, 1)), d.code, d.number`.execute(db)
	return rows
}

/** Agencies that a batch may be run by, as far as the scope reaches. */
export async function listOrganisers(
	db: Db,
	scope: Scope
): Promise<{ id: string; name: string }[]> {
	const { rows } = await sql<{ id: string; name: string }>`
		select distinct home_agency_id as id, home_agency_name as name from people_roster
		where ${scope === 'all' ? sql`true` : sql`home_agency_id = any(${[...scope]}::uuid[])`}
		order by name`.execute(db)
	return rows
}
