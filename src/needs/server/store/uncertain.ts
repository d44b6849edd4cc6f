import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import type { AssessFirst } from '../../model.ts'
import { placed } from './place.ts'

/** Groups of people of whom nobody measured anything, the most uncertain first, in one statement. */
export async function findUncertain(
	db: Db,
	scope: Scope,
	{ limit, offset }: { limit: number | null; offset: number }
): Promise<AssessFirst | undefined> {
	const { rows } = await sql<AssessFirst>`
		with snapshot as (
			select * from needs_snapshot order by computed_at desc limit 1
		),
		place as materialized (${placed(scope, undefined)}),
		person as (
			select p.row_id, p.row_name, p.tier, p.employee_id, bool_or(g.actual is not null) as measured,
				avg(g.estimate_sd) as sd, sum(g.estimate_sd) as levels
			from snapshot s
			join needs_gap g on g.snapshot_id = s.id
			join place p on p.employee_id = g.employee_id
			group by 1, 2, 3, 4
		),
		grouped as (
			select row_id as "agencyId", row_name as agency, tier, count(*) as people, avg(sd) as sd, sum(levels) as levels
			from person where not measured
			group by 1, 2, 3
		),
		page as (
			select * from grouped order by levels desc, agency collate "id-x-icu", tier limit ${limit} offset ${offset}
		)
		select s.computed_at as "computedAt", s.unknown, (select count(*) from grouped) as total,
			(select coalesce(json_agg(page), '[]') from page) as rows
		from snapshot s`.execute(db)
	return rows[0]
}
