import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { EmployeeKind } from '#people/model.ts'
import type { PersonYear, RosterFilter, RosterOrder, RosterRow } from '../../model.ts'

/** Everybody on the roster with the JP counted for them in a calendar year. */
export async function listCounted(
	db: Db,
	year: number
): Promise<{ employeeId: string; kind: EmployeeKind; counted: number }[]> {
	const { rows } = await sql<{ employeeId: string; kind: EmployeeKind; counted: number }>`
		select r.employee_id as "employeeId", r.kind, coalesce(y.counted, 0) as counted
		from people_roster r
		left join hours_yearly y on y.employee_id = r.employee_id and y.year = ${year}
		order by r.employee_id`.execute(db)
	return rows
}

/** People of a scope who stand on the roster, as SQL. */
const within = (scope: Scope) =>
	scope === 'all' ? sql`true` : sql`r.agency_id = any(${scope}::uuid[])`

/** The year of everybody: JP counted, and each standing entry's JP and month, in the order of completion. */
export async function listYear(db: Db, year: number): Promise<PersonYear[]> {
	const { rows } = await sql<PersonYear>`
		select r.employee_id as "employeeId", r.kind, r.agency_id as "unitId",
			r.home_agency_id as "agencyId", r.home_agency_name as agency, coalesce(y.counted, 0) as counted,
			coalesce(y.amounts, '{}') as amounts, coalesce(y.months, '{}') as months
		from people_roster r
		left join (
			select e.employee_id, sum(e.counted) as counted,
				array_agg(e.counted::float8 order by e.completed_on, e.id) filter (where stands) as amounts,
				array_agg(extract(month from e.completed_on)::int order by e.completed_on, e.id)
					filter (where stands) as months
			from (
				select e.*, e.reverses_id is null and t.id is null as stands
				from hours_entry e left join hours_entry t on t.reverses_id = e.id
				where e.completed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
			) e
			group by e.employee_id
		) y on y.employee_id = r.employee_id
		order by r.employee_id`.execute(db)
	return rows
}

/** People with what they have and owe in a year. `page` undefined: all of them. Also how many there are on all pages. */
export async function listRoster(
	db: Db,
	year: number,
	minimum: number,
	filter: RosterFilter & { scope: Scope },
	order: RosterOrder,
	page?: { limit: number; offset: number }
): Promise<{ rows: RosterRow[]; total: number }> {
	const { rows } = await sql<RosterRow & { total: number }>`
		select *, count(*) over () as total
		from (
			select r.employee_id as "employeeId", r.nip, r.name, r.front_title as "frontTitle",
				r.back_title as "backTitle", r.kind, r.home_agency_name as agency, r.agency_name as unit,
				coalesce(y.counted, 0) as counted, m.required, greatest(0, m.required - coalesce(y.counted, 0)) as owed
			from people_roster r
			cross join lateral (select case when r.kind = 'pns' then ${minimum}::int else 0 end as required) m
			left join hours_yearly y on y.employee_id = r.employee_id and y.year = ${year}
			where ${within(filter.scope)}
				and (${filter.agencyId ?? null}::uuid is null or r.home_agency_id = ${filter.agencyId ?? null})
				and (${filter.kind ?? null}::text is null or r.kind = ${filter.kind ?? null})
				and (${filter.search ?? null}::text is null
					or r.name ilike ${like(filter.search)}
					or r.nip like ${(filter.search ?? '').replace(/\D/g, '') || 'x'} || '%')
		) p
		where ${stateOf(filter.state)}
		order by ${ORDERS[order.by]} ${order.descending ? sql`desc` : sql`asc`}, name collate "id-x-icu", "employeeId"
		limit ${page?.limit ?? null} offset ${page?.offset ?? 0}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

const ORDERS = {
	name: sql`name collate "id-x-icu"`,
	agency: sql`agency collate "id-x-icu"`,
	counted: sql`counted`,
	owed: sql`owed`
}

const stateOf = (state: RosterFilter['state']) =>
	state === 'owing'
		? sql`owed > 0`
		: state === 'reached'
			? sql`required > 0 and owed = 0`
			: sql`true`
