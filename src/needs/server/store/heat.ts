import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type { CompetencyFamily } from '#people/model.ts'
import type { HeatRows } from '../../model.ts'
import { placed } from './place.ts'
import { changedSince } from './stale.ts'

/** All that the map is drawn from, in one statement: `undefined` before the first computation. */
export async function findHeat(
	db: Db,
	scope: Scope,
	families: readonly CompetencyFamily[],
	within: string | undefined
): Promise<HeatRows | undefined> {
	const { rows } = await sql<HeatRows>`
		with snapshot as (
			select * from needs_snapshot order by computed_at desc limit 1
		),
		place as materialized (${placed(scope, within)}),
		gap as materialized (
			select p.row_id, p.employee_id, g.competency_id, g.actual is not null as measured,
				g.actual is not null and g.gap > 0 as below
			from snapshot s
			join needs_gap g on g.snapshot_id = s.id
			join place p on p.employee_id = g.employee_id
		),
		cell as (
			select row_id, competency_id, count(*) filter (where measured) as measured,
				count(*) filter (where below) as below
			from gap group by 1, 2
		),
		assessed as (
			select row_id, count(distinct employee_id) as people from gap where measured group by 1
		),
		line as (
			select p.row_id, p.row_name, count(*) as people, count(*) filter (where p.in_unit) as in_units
			from place p group by 1, 2
		)
		select s.computed_at as "computedAt", s.unknown,
			${changedSince(sql`s.computed_at`)} as stale,
			(select json_build_object('id', a.id, 'name', a.name) from people_agency a where a.id = ${within ?? null}) as within,
			(select coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'name', c.name) order by c.family, c.code), '[]')
				from people_competency c
				where c.active and c.family = any(${families}) and c.id in (select competency_id from cell)
			) as competencies,
			(select coalesce(json_agg(json_build_object('id', l.row_id, 'name', l.row_name, 'people', l.people,
					'assessed', coalesce(a.people, 0), 'hasUnits', l.in_units > 0)
					order by l.row_name collate "id-x-icu"), '[]')
				from line l left join assessed a on a.row_id = l.row_id
			) as agencies,
			(select coalesce(json_agg(json_build_array(c.row_id, c.competency_id, c.measured, c.below)), '[]')
				from cell c join people_competency k on k.id = c.competency_id
				where k.active and k.family = any(${families})
			) as cells
		from snapshot s`.execute(db)
	return rows[0]
}
