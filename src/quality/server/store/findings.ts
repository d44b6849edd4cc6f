import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import {
	checkCodes,
	type AgencyQuality,
	type CheckCode,
	type Finding,
	type FindingQuery,
	type FindingSort,
	type Quality,
	type Tally
} from '../../model.ts'
import { checksOn } from './checks.ts'

/** Everybody of a scope with all that the checks look at, as `with everybody as (…), person as (…)`. */
const people = (scope: Scope, today: string) => sql`
	everybody as materialized (
		select r.*, count(*) over (partition by left(r.nip, 8), lower(r.name)) as namesakes from people_record r
	),
	person as materialized (
		select e.*, t.appointed_on as since, a.assessed_on, k.position_id is not null as position_asked,
			s.employee_id is not null as appraised, coalesce(b.courses, 0) as bare,
			${today}::date - (e.seen_at at time zone 'Asia/Jakarta')::date as age,
			h.name as supervisor_name, h.tier as supervisor_tier, h.home_agency_id as supervisor_home,
			h.home_agency_name as supervisor_home_name, h.supervisor_id as supervisor_supervisor
		from everybody e
		join people_tenure t on t.employee_id = e.employee_id
		left join people_assessed a on a.employee_id = e.employee_id
		left join people_position_asked k on k.position_id = e.position_id
		left join needs_appraisal s on s.employee_id = e.employee_id
			and s.year = ${Number(today.slice(0, 4)) - 1}::int
		left join hours_bare b on b.employee_id = e.employee_id
		left join everybody h on h.employee_id = e.supervisor_id
		where ${scope === 'all' ? sql`true` : sql`e.agency_id = any(${scope}::uuid[])`}
	)`

type Counts = {
	id: string | null
	name: string | null
	people: number
	medianAge: number | null
} & Record<`asked_${CheckCode}` | `bad_${CheckCode}`, number>

/** The quality of each agency's data in a scope, and of all of them together, in one statement. */
export async function countFindings(
	db: Db,
	scope: Scope,
	today: string
): Promise<{ all: Quality; agencies: AgencyQuality[] }> {
	const on = checksOn(today)
	const counts = checkCodes.map(
		(code) => sql`
			count(*) filter (where ${on[code].asked}) as ${sql.ref(`asked_${code}`)},
			count(*) filter (where ${on[code].asked} and ${on[code].bad}) as ${sql.ref(`bad_${code}`)}`
	)
	const { rows } = await sql<Counts>`
		with ${people(scope, today)}
		select p.home_agency_id as id, p.home_agency_name as name, count(*) as people,
			percentile_disc(0.5) within group (order by p.age) as "medianAge", ${sql.join(counts)}
		from person p
		group by grouping sets ((p.home_agency_id, p.home_agency_name), ())
		order by p.home_agency_name collate "id-x-icu" nulls first`.execute(db)
	const qualities = rows.map(({ id, name, people, medianAge, ...counted }) => ({
		...{ id, name, people, medianAge },
		tallies: Object.fromEntries(
			checkCodes.map((code) => [
				code,
				{ asked: counted[`asked_${code}`], bad: counted[`bad_${code}`] }
			])
		) as Record<CheckCode, Tally>
	}))
	return {
		all: qualities.find(({ id }) => id === null)!,
		agencies: qualities.filter((one): one is AgencyQuality => one.id !== null)
	}
}

const ORDERS: Record<FindingSort, ReturnType<typeof sql>> = {
	periksa: sql`place`,
	nama: sql`a.name collate "id-x-icu"`,
	opd: sql`home collate "id-x-icu"`
}

/** A page of what is amiss, a row for each person and check, and how many there are on all pages. */
export async function listFindings(
	db: Db,
	scope: Scope,
	today: string,
	query: FindingQuery
): Promise<{ rows: Finding[]; total: number }> {
	const on = checksOn(today)
	const place = (code: CheckCode) => sql`${checkCodes.indexOf(code)}::int`
	const amiss = query.codes.map(
		(code) => sql`case when ${on[code].asked} and ${on[code].bad} then ${place(code)} end`
	)
	const shown = query.codes.map(
		(code) => sql`when ${place(code)} then ${on[code].shown ?? sql`''`}`
	)
	const order = sql`${ORDERS[query.sort]} ${query.descending ? sql`desc` : sql`asc`},
		a.name collate "id-x-icu", a.employee_id, place`
	const { rows } = await sql<Omit<Finding, 'code'> & { total: number; place: number }>`
		with ${people(scope, today)},
		amiss as (
			select p.employee_id, p.name, p.home_agency_name as home,
				unnest(array_remove(array[${sql.join(amiss)}], null)) as place
			from person p
			where (${query.agencyId ?? null}::uuid is null or p.home_agency_id = ${query.agencyId ?? null})
				and (${query.search} = '' or p.name ilike ${like(query.search)}
					or p.nip like ${query.search.replace(/\D/g, '') || 'x'} || '%')
		),
		page as (
			select a.*, count(*) over () as total from amiss a order by ${order}
			limit ${query.limit} offset ${query.offset}
		)
		select p.employee_id as "employeeId", p.nip, p.name, p.front_title as "frontTitle", p.back_title as "backTitle",
			p.agency_id as "agencyId", p.agency_name as agency, a.home, p.position_id as "positionId",
			p.position_title as position, coalesce(case a.place ${sql.join(shown, sql` `)} end, '') as shown, a.place, a.total
		from page a join person p on p.employee_id = a.employee_id
		order by ${order}`.execute(db)
	return {
		rows: rows.map(({ total: _, place, ...row }) => ({ code: checkCodes[place]!, ...row })),
		total: rows[0]?.total ?? 0
	}
}

/** Home agencies of a scope, to choose from. */
export async function listAgencies(db: Db, scope: Scope): Promise<{ id: string; name: string }[]> {
	const { rows } = await sql<{ id: string; name: string }>`
		select id, name from (
			select distinct home_agency_id as id, home_agency_name as name from people_roster
			where ${scope === 'all' ? sql`true` : sql`agency_id = any(${scope}::uuid[])`}
		) a
		order by name collate "id-x-icu"`.execute(db)
	return rows
}
