import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { CalendarResult } from '../../calendar.ts'
import type { CalendarContent, PlacedRow } from '../../from-calendar.ts'
import type { CompositionState } from '../../model.ts'

export type Calendar = {
	id: string
	year: number
	compositionId: string
	state: CompositionState
	jobId: string | null
	problemHash: Buffer
	result: CalendarResult | null
	parentId: string | null
	change: string | null
	createdAt: Date
	finishedAt: Date | null
}

/** An unfinished calendar is in the state of its job. */
const columns = sql<Calendar>`c.id, c.year, c.composition_id as "compositionId",
	case when c.finished_at is not null then 'done' else j.state end as state, c.job_id as "jobId",
	c.problem_hash as "problemHash", c.result, c.parent_id as "parentId", c.change, c.created_at as "createdAt",
	c.finished_at as "finishedAt"`

export async function findCalendar(db: Db, id: string): Promise<Calendar | undefined> {
	const { rows } = await sql<Calendar>`
		select ${columns} from plan_calendar c left join platform_job j on j.id = c.job_id where c.id = ${id}`.execute(
		db
	)
	return rows[0]
}

/** Calendars of a year, the newest first. */
export async function listCalendars(db: Db, year: number, most: number): Promise<Calendar[]> {
	const { rows } = await sql<Calendar>`
		select ${columns} from plan_calendar c left join platform_job j on j.id = c.job_id
		where c.year = ${year} order by c.created_at desc, c.id limit ${most}`.execute(db)
	return rows
}

/** Which calendar of a year counts, and the version of that choice: 0 while there is none. */
export async function findCurrent(
	db: Db,
	year: number
): Promise<{ calendarId: string | null; version: number }> {
	const row = await db
		.selectFrom('plan_calendar_year')
		.select(['calendar_id as calendarId', 'version'])
		.where('year', '=', year)
		.executeTakeFirst()
	return row ?? { calendarId: null, version: 0 }
}

/** Makes a calendar the one that counts; over `version`, or whatever stands there. False when it has moved on. */
export async function recordCurrent(
	db: Db,
	year: number,
	calendarId: string,
	version?: number
): Promise<boolean> {
	const { numAffectedRows } = await sql`
		insert into plan_calendar_year (year, calendar_id, version) values (${year}, ${calendarId}, 1)
		on conflict (year) do update set calendar_id = excluded.calendar_id, version = plan_calendar_year.version + 1
		where ${version === undefined ? sql`true` : sql`plan_calendar_year.version = ${version}`}`.execute(
		db
	)
	return numAffectedRows === 1n
}

export type NewCalendar = {
	id: string
	year: number
	compositionId: string
	problemHash: Buffer
	codeVersion: string
	jobId?: string | undefined
	/** The calendar that was changed by hand, and how. */
	parent?: { id: string; change: string } | undefined
	requestedBy: string
	createdAt: Date
}

const firstColumns = (calendar: NewCalendar) => ({
	id: calendar.id,
	year: calendar.year,
	composition_id: calendar.compositionId,
	problem_hash: calendar.problemHash,
	code_version: calendar.codeVersion,
	job_id: calendar.jobId ?? null,
	parent_id: calendar.parent?.id ?? null,
	change: calendar.parent?.change ?? null,
	requested_by: calendar.requestedBy,
	created_at: calendar.createdAt
})

/** A calendar that a job will finish. */
export async function insertCalendar(
	db: Db,
	calendar: NewCalendar & { jobId: string }
): Promise<void> {
	await db.insertInto('plan_calendar').values(firstColumns(calendar)).execute()
}

/** One that is finished as it is written. */
export async function insertFinished(
	db: Db,
	calendar: NewCalendar,
	content: CalendarContent
): Promise<void> {
	const last = { result: JSON.stringify(content.result), finished_at: calendar.createdAt }
	await db
		.insertInto('plan_calendar')
		.values({ ...firstColumns(calendar), ...last })
		.execute()
	await insertRows(db, calendar.id, content)
}

export async function finishCalendar(
	db: Db,
	id: string,
	finishedAt: Date,
	content: CalendarContent
): Promise<void> {
	await db
		.updateTable('plan_calendar')
		.set({ result: JSON.stringify(content.result), finished_at: finishedAt })
		.where('id', '=', id)
		.execute()
	await insertRows(db, id, content)
}

async function insertRows(db: Db, id: string, { batches, seats }: CalendarContent): Promise<void> {
	await sql`insert into plan_calendar_batch
		(calendar_id, activity_id, number, first_on, last_on, room_id, facilitator_id, problem)
		select ${id}, r."activityId", r.number, r."firstOn", r."lastOn", r."roomId", r."facilitatorId", r.problem
		from jsonb_to_recordset(${JSON.stringify(batches)}::jsonb) as r("activityId" uuid, number integer, "firstOn" date,
			"lastOn" date, "roomId" uuid, "facilitatorId" uuid, problem text)`.execute(db)
	await sql`insert into plan_calendar_seat (calendar_id, activity_id, employee_id, number, problem)
		select ${id}, r."activityId", r."employeeId", r.number, r.problem
		from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as r("activityId" uuid, "employeeId" uuid, number integer,
			problem text)`.execute(db)
}

/** A calendar's batches and seats as they were written. */
export async function getRows(
	db: Db,
	id: string
): Promise<Pick<CalendarContent, 'batches' | 'seats'>> {
	const batches = await db
		.selectFrom('plan_calendar_batch')
		.select([
			'activity_id as activityId',
			'number',
			'first_on as firstOn',
			'last_on as lastOn',
			'room_id as roomId',
			'facilitator_id as facilitatorId',
			'problem'
		])
		.where('calendar_id', '=', id)
		.execute()
	const seats = await db
		.selectFrom('plan_calendar_seat')
		.select(['activity_id as activityId', 'employee_id as employeeId', 'number', 'problem'])
		.where('calendar_id', '=', id)
		.execute()
	return { batches, seats }
}

export type PlacedBatch = PlacedRow & {
	code: string
	title: string
	organiser: string
	place: string | null
	room: string | null
	roomSeats: number | null
	facilitator: string | null
	seats: number
}

export type BatchFilter = {
	/** 1..12, by the Thursday of the first week; what has no week is in none. */
	month?: number | undefined
	/** An agency, with all below it, whose people take part. */
	agencyId?: string | undefined
	roomId?: string | undefined
	unplaced?: boolean | undefined
	activityId?: string | undefined
	number?: number | undefined
}

/** Batches by activity and number, each with its room and how many sit in it. */
export async function listBatches(
	db: Db,
	calendarId: string,
	{ month, agencyId, roomId, unplaced, activityId, number }: BatchFilter = {}
): Promise<PlacedBatch[]> {
	const { rows } = await sql<PlacedBatch>`
		select b.activity_id as "activityId", b.number, b.first_on as "firstOn", b.last_on as "lastOn", b.room_id as "roomId",
			b.facilitator_id as "facilitatorId", b.problem, a.code, a.title, a.organiser, r.place, r.name as room,
			r.seats as "roomSeats", f.name as facilitator,
			(select count(*) from plan_calendar_seat s
				where s.calendar_id = b.calendar_id and s.activity_id = b.activity_id and s.number = b.number) as seats
		from plan_calendar_batch b join plan_activity a on a.id = b.activity_id
		left join plan_room r on r.id = b.room_id left join plan_facilitator f on f.id = b.facilitator_id
		where b.calendar_id = ${calendarId}
			${month ? sql`and extract(month from b.first_on + 3) = ${month}` : sql``}
			${roomId ? sql`and b.room_id = ${roomId}` : sql``}
			${unplaced ? sql`and b.first_on is null` : sql``}
			${activityId ? sql`and b.activity_id = ${activityId}` : sql``}
			${number ? sql`and b.number = ${number}` : sql``}
			${
				agencyId
					? sql`and exists (select from plan_calendar_seat s
						join people_employee e on e.id = s.employee_id
						join people_agency_within w on w.agency_id = e.agency_id and w.ancestor_id = ${agencyId}
						where s.calendar_id = b.calendar_id and s.activity_id = b.activity_id and s.number = b.number)`
					: sql``
			}
		order by a.code, b.number`.execute(db)
	return rows
}

/** The activity that a code names, in any state. */
export async function findActivityByCode(
	db: Db,
	code: string
): Promise<{ id: string; title: string } | undefined> {
	return db
		.selectFrom('plan_activity')
		.select(['id', 'title'])
		.where('code', '=', code)
		.executeTakeFirst()
}

export type CalendarSeat = {
	employeeId: string
	nip: string
	name: string
	position: string
	agency: string
	number: number | null
	/** The batch of the composition; another one when the seat was moved. */
	composed: number
	code: string
	title: string
	problem: string | null
}

export type CalendarSeatQuery = {
	calendarId: string
	/** Those of a batch; without it, those without a seat. */
	batch?: { activityId: string; number: number } | undefined
	scope: Scope
	/** All rows when absent. */
	page?: number | undefined
}

const within = (scope: Scope) =>
	scope === 'all'
		? sql``
		: sql`and e.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${scope}))`

/** People by name, as far as the scope reaches. */
export async function listSeats(
	db: Db,
	{ calendarId, batch, scope, page }: CalendarSeatQuery
): Promise<{ rows: CalendarSeat[]; total: number }> {
	const { rows } = await sql<CalendarSeat & { total: number }>`
		select s.employee_id as "employeeId", e.nip, concat_ws(', ', concat_ws(' ', e.front_title, e.name), e.back_title) as name,
			p.title as position, g.name as agency, s.number, o.number as composed, a.code, a.title, s.problem,
			count(*) over () as total
		from plan_calendar_seat s join plan_calendar c on c.id = s.calendar_id
		join plan_composition_seat o on o.composition_id = c.composition_id and o.activity_id = s.activity_id
			and o.employee_id = s.employee_id
		join plan_activity a on a.id = s.activity_id
		join people_employee e on e.id = s.employee_id join people_position p on p.id = e.position_id
		join people_agency g on g.id = e.agency_id
		where s.calendar_id = ${calendarId} ${within(scope)}
			${
				batch
					? sql`and s.activity_id = ${batch.activityId} and s.number = ${batch.number}`
					: sql`and s.number is null`
			}
		order by ${batch ? sql`` : sql`a.code,`} e.name collate "id-x-icu", e.nip
		${page ? sql`limit ${PAGE_ROWS} offset ${rowsBefore({ page })}` : sql``}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export type OwnSeat = {
	title: string
	firstOn: string
	lastOn: string
	room: string | null
	place: string | null
}

/** A person's seats in the calendars that count, of years from `year` on whose composition is the plan; by week. */
export async function listOwnSeats(db: Db, employeeId: string, year: number): Promise<OwnSeat[]> {
	const { rows } = await sql<OwnSeat>`
		select a.title, b.first_on as "firstOn", b.last_on as "lastOn", r.name as room, r.place
		from plan_calendar_year y join plan_calendar c on c.id = y.calendar_id
		join plan_year p on p.year = y.year and p.composition_id = c.composition_id
		join plan_calendar_seat s on s.calendar_id = c.id and s.employee_id = ${employeeId}
		join plan_calendar_batch b on b.calendar_id = c.id and b.activity_id = s.activity_id and b.number = s.number
		join plan_activity a on a.id = s.activity_id
		left join plan_room r on r.id = b.room_id
		where y.year >= ${year} and b.first_on is not null order by b.first_on, a.title`.execute(db)
	return rows
}
