import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'

export type Seated = {
	employeeId: string
	number: number
	nip: string
	name: string
	position: string
	agency: string
	mandatory: boolean
	levels: number
	coveredWeighted: number
	hours: number
	price: number
}

export type SeatQuery = {
	compositionId: string
	activityId: string
	search?: string | undefined
	batch?: number | undefined
	scope: Scope
	page: number
}

const named = (search: string | undefined) =>
	search
		? sql`and (e.name ilike ${like(search)} or e.nip like ${like(search.replace(/\D/g, '') || search)})`
		: sql``
const within = (scope: Scope): RawBuilder<unknown> =>
	scope === 'all'
		? sql``
		: sql`and e.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${scope}))`

/** Names come from the roster as it is now; who has left it since keeps their name. */
const people = sql`people_employee e
	join people_position p on p.id = e.position_id join people_agency g on g.id = e.agency_id`
const fullName = sql`concat_ws(', ', concat_ws(' ', e.front_title, e.name), e.back_title)`

export async function listSeats(
	db: Db,
	query: SeatQuery
): Promise<{ rows: Seated[]; total: number }> {
	const { rows } = await sql<Seated & { total: number }>`
		select s.employee_id as "employeeId", s.number, e.nip, ${fullName} as name, p.title as position, g.name as agency,
			s.mandatory, s.levels, s.covered as "coveredWeighted", s.hours, s.price, count(*) over () as total
		from plan_composition_seat s join ${people} on e.id = s.employee_id
		where s.composition_id = ${query.compositionId} and s.activity_id = ${query.activityId}
			${query.batch ? sql`and s.number = ${query.batch}` : sql``} ${named(query.search)} ${within(query.scope)}
		order by s.number, e.name collate "id-x-icu", e.nip
		limit ${PAGE_ROWS} offset ${rowsBefore(query)}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** People to choose from by name or NIP, for adding one by hand. */
export async function findPeople(db: Db, ids: readonly string[], search: string, most: number) {
	const { rows } = await sql<{
		employeeId: string
		nip: string
		name: string
		position: string
		agency: string
	}>`
		select e.id as "employeeId", e.nip, ${fullName} as name, p.title as position, g.name as agency
		from ${people} where e.id = any(${ids}) ${named(search)}
		order by e.name collate "id-x-icu", e.nip limit ${most}`.execute(db)
	return rows
}

export type Found = {
	employeeId: string
	nip: string
	name: string
	position: string
	agency: string
}

/** People that a composition was made for, by name or NIP. */
export async function findInComposition(
	db: Db,
	compositionId: string,
	{ search, scope, most }: { search: string; scope: Scope; most: number }
): Promise<Found[]> {
	const { rows } = await sql<Found>`
		select e.id as "employeeId", e.nip, ${fullName} as name, p.title as position, g.name as agency
		from plan_composition_person c join ${people} on e.id = c.employee_id
		where c.composition_id = ${compositionId} ${named(search)} ${within(scope)}
		order by e.name collate "id-x-icu", e.nip limit ${most}`.execute(db)
	return rows
}

/** One of them; undefined also where the reader may not see them. */
export async function getInComposition(
	db: Db,
	compositionId: string,
	employeeId: string,
	scope: Scope
): Promise<Found | undefined> {
	const { rows } = await sql<Found>`
		select e.id as "employeeId", e.nip, ${fullName} as name, p.title as position, g.name as agency
		from plan_composition_person c join ${people} on e.id = c.employee_id
		where c.composition_id = ${compositionId} and c.employee_id = ${employeeId} ${within(scope)}`.execute(
		db
	)
	return rows[0]
}

/** What the seats of an activity cost and what their people's other activities close already, in weighted levels. */
export async function sumSeats(
	db: Db,
	compositionId: string,
	activityId: string
): Promise<{ covered: number; price: number }> {
	const { rows } = await sql<{ covered: number; price: number }>`
		select coalesce(sum(covered), 0)::float8 as covered, coalesce(avg(price), 0)::float8 as price
		from plan_composition_seat where composition_id = ${compositionId} and activity_id = ${activityId}`.execute(
		db
	)
	return rows[0]!
}

/** Names by employee id. */
export async function listNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const rows = await db
		.selectFrom('people_employee')
		.select(['id', 'name'])
		.where('id', 'in', ids)
		.execute()
	return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function nameOf(db: Db, employeeId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('people_employee')
		.select('name')
		.where('id', '=', employeeId)
		.executeTakeFirst()
	return row?.name
}

export type Owing = {
	employeeId: string
	nip: string
	name: string
	position: string
	agency: string
	hoursBefore: number
	hoursAfter: number
	levelsBefore: number
	levelsAfter: number
	measured: boolean
	mandatoryMissed: number
	activities: number
}

export type OwingSort = 'nama' | 'jp' | 'tingkat' | 'opd'

const owingOrder: Record<OwingSort, RawBuilder<unknown>> = {
	nama: sql`e.name collate "id-x-icu"`,
	jp: sql`c.hours_after`,
	tingkat: sql`c.levels_after`,
	opd: sql`g.name collate "id-x-icu"`
}

export type OwingQuery = {
	compositionId: string
	search?: string | undefined
	agencyId?: string | undefined
	scope: Scope
	sort: OwingSort
	descending: boolean
	/** All rows when absent. */
	page?: number | undefined
}

/** People who still owe hours or miss something mandatory after the plan. */
export async function listOwing(
	db: Db,
	query: OwingQuery
): Promise<{ rows: Owing[]; total: number }> {
	const { agencyId, page, sort, descending } = query
	const { rows } = await sql<Owing & { total: number }>`
		select c.employee_id as "employeeId", e.nip, ${fullName} as name, p.title as position, g.name as agency,
			c.hours_before as "hoursBefore", c.hours_after as "hoursAfter", c.levels_before as "levelsBefore",
			c.levels_after as "levelsAfter", c.measured, c.mandatory_missed as "mandatoryMissed",
			(select count(*) from plan_composition_seat s
				where s.composition_id = c.composition_id and s.employee_id = c.employee_id) as activities,
			count(*) over () as total
		from plan_composition_person c join ${people} on e.id = c.employee_id
		where c.composition_id = ${query.compositionId} and (c.hours_after > 0 or c.mandatory_missed > 0)
			${named(query.search)} ${within(query.scope)} ${agencyId ? within([agencyId]) : sql``}
		order by ${owingOrder[sort]} ${descending ? sql`desc` : sql`asc`}, e.name collate "id-x-icu", e.nip
		${page ? sql`limit ${PAGE_ROWS} offset ${rowsBefore({ page })}` : sql``}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Participants by NIP, one row a seat: for the command line. */
export async function listNips(db: Db, compositionId: string) {
	const { rows } = await sql<{ activityId: string; number: number; nips: string[] }>`
		select s.activity_id as "activityId", s.number, array_agg(e.nip order by e.nip) as nips
		from plan_composition_seat s join people_employee e on e.id = s.employee_id
		where s.composition_id = ${compositionId} group by 1, 2`.execute(db)
	return rows
}
