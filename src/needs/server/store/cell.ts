import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type { CellQuery } from '../../filters.ts'
import type { CellRows } from '../../model.ts'
import { placed } from './place.ts'

const ORDERS = {
	kesenjangan: sql`gap`,
	nama: sql`name collate "id-x-icu"`,
	tanggal: sql`"assessedOn"`
}

/**
 * What stands behind one cell of the map, in one statement: who was measured below what is asked, a page of them, and how the
 * others are estimated. `undefined` where the agency or the competency is unknown, nobody there is seen, or nothing was
 * computed yet. `limit` null: all of them.
 */
export async function findCell(
	db: Db,
	scope: Scope,
	{ agencyId, competencyId, byUnit, sort, descending, limit, offset }: CellQuery
): Promise<CellRows | undefined> {
	const { rows } = await sql<CellRows>`
		with snapshot as (
			select * from needs_snapshot order by computed_at desc limit 1
		),
		place as materialized (${placed(scope, undefined, byUnit)}),
		gap as materialized (
			select p.*, g.required, g.actual, g.gap, g.estimate, g.estimate_sd
			from place p
			cross join snapshot s
			join needs_gap g on g.snapshot_id = s.id and g.employee_id = p.employee_id
			where p.row_id = ${agencyId} and g.competency_id = ${competencyId}
		),
		lacking as (
			select g.employee_id as "employeeId", g.nip, g.name, g.front_title as "frontTitle",
				g.back_title as "backTitle", g.position_title as position, g.required, g.actual, g.gap,
				l.source, l.assessed_on as "assessedOn"
			from gap g
			left join people_level l on l.employee_id = g.employee_id and l.competency_id = ${competencyId}
			where g.actual is not null and g.gap > 0
			order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`}, name collate "id-x-icu", g.employee_id
			limit ${limit} offset ${offset}
		),
		guess as (
			select tier, required, count(*) as people, avg(estimate) as mean, avg(estimate_sd) as sd
			from gap where actual is null group by 1, 2
		)
		select s.computed_at as "computedAt", (select row_name from place where row_id = ${agencyId} limit 1) as agency,
			c.name as competency, c.family,
			(select count(*) from place where row_id = ${agencyId}) as people,
			(select count(*) from gap where actual is not null) as measured,
			(select count(*) from gap where actual is not null and gap > 0) as below,
			(select coalesce(json_agg(lacking), '[]') from lacking) as lacking,
			(select coalesce(json_agg(guess order by people desc, tier), '[]') from guess) as guesses
		from snapshot s join people_competency c on c.id = ${competencyId}
		where exists (select from place where row_id = ${agencyId})`.execute(db)
	return rows[0]
}
