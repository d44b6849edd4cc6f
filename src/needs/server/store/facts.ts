import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { performanceGaps } from '../../proposals/rules.ts'
import type { Facts } from '../../weighing.ts'
import { duties } from './mandate.ts'
import { newestSurvey } from './skm.ts'

export type Known = {
	facts: Facts[]
	/** When the gaps were computed; null: never. */
	computedAt: Date | null
	/** People who were ever appraised, units surveyed, targets of the year in force. */
	appraised: number
	surveyed: number
	targets: number
}

/**
 * What is known of every competency that is in use, over the whole government, for a year. Measured gaps alone; a survey
 * counts when at least `fewestAnswers` answered.
 */
export async function findFacts(
	db: Db,
	{ year, fewestAnswers }: { year: number; fewestAnswers: number }
): Promise<Known> {
	const { rows } = await sql<Known>`
		with ${duties('all', year)},
		snapshot as (select id, computed_at from needs_snapshot order by computed_at desc limit 1),
		lacking as materialized (
			select g.employee_id, g.competency_id, g.gap
			from snapshot s
			join needs_gap g on g.snapshot_id = s.id and g.actual is not null and g.gap > 0
			join person p on p.employee_id = g.employee_id
		),
		appraised as materialized (
			select distinct on (employee_id) employee_id, predicate = any(${performanceGaps}::text[]) as poor
			from needs_performance where year <= ${year}
			order by employee_id, year desc
		),
		owes as materialized (
			select distinct d.employee_id, f.family
			from duty d cross join unnest(d.families) as f(family) where d.state = 'owed'
		),
		counted as (
			select l.competency_id, count(*) as people, sum(l.gap) as levels, count(a.employee_id) as appraised,
				count(*) filter (where a.poor) as poor, count(o.employee_id) as owing
			from lacking l
			join people_competency c on c.id = l.competency_id
			left join appraised a on a.employee_id = l.employee_id
			left join owes o on o.employee_id = l.employee_id and o.family = c.family
			group by l.competency_id
		),
		target as materialized (
			select id from needs_rpjmd_target where active and ${year} between first_year and last_year
		),
		link as (
			select l.competency_id, max(l.strength) as strength
			from needs_rpjmd_link l join target t on t.id = l.target_id group by l.competency_id
		),
		latest as materialized (
			select distinct on (r.agency_id) r.id, r.agency_id, r.respondents
			from needs_skm_result r where r.stands
			order by r.agency_id, ${newestSurvey}
		),
		survey as materialized (select * from latest where respondents >= ${fewestAnswers}),
		wanted as (
			select n.competency_id, count(distinct s.agency_id) as units
			from survey s join needs_skm_need n on n.result_id = s.id and n.state = 'accepted'
			group by n.competency_id
		)
		select (select computed_at from snapshot) as "computedAt", (select count(*) from appraised) as appraised,
			(select count(*) from survey) as surveyed, (select count(*) from target) as targets,
			coalesce((select json_agg(json_build_object('id', c.id, 'code', c.code, 'name', c.name, 'family', c.family,
				'people', coalesce(n.people, 0), 'levels', coalesce(n.levels, 0), 'appraised', coalesce(n.appraised, 0),
				'poor', coalesce(n.poor, 0), 'owing', coalesce(n.owing, 0), 'rpjmd', coalesce(l.strength, 0),
				'units', coalesce(w.units, 0), 'surveyed', (select count(*) from survey)) order by c.code)
				from people_competency c
				left join counted n on n.competency_id = c.id
				left join link l on l.competency_id = c.id
				left join wanted w on w.competency_id = c.id
				where c.active), '[]') as facts`.execute(db)
	const [known] = rows
	return { ...known!, computedAt: known!.computedAt && new Date(known!.computedAt) }
}
