import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Feature, Portion } from '../../ledger.ts'

export type PortionRow = Portion & { year: number; feature: Feature; value: string }

/** A person's group in each feature, from the published portraits `t`; ages are those at the end of `year`. */
export const groupsOf = (year: ReturnType<typeof sql>) => sql`cross join lateral (
	select extract(year from age(make_date(${year}, 12, 31), t.born_on))::integer as years
) a
cross join lateral (values
	('sex', t.sex), ('kind', t.kind), ('tier', t.tier), ('district', coalesce(t.district, '')), ('agency', t.home_agency_name),
	('age', case when a.years < 30 then '0' when a.years < 40 then '30' when a.years < 50 then '40' else '50' end)
) f (feature, value)`

/**
 * What compositions give to each group: JP of their activities, and rupiah, a batch's cost shared alike by its seats.
 * Everybody who was planned for counts, with a seat or without.
 */
export async function listPlanned(
	db: Db,
	compositionIds: readonly string[]
): Promise<PortionRow[]> {
	const { rows } = await sql<PortionRow>`
		with seat as (
			select s.composition_id, s.employee_id, a.jp as hours,
				b.cost::numeric / count(*) over (partition by s.composition_id, s.activity_id, s.number) as money
			from plan_composition_seat s
			join plan_composition_batch b using (composition_id, activity_id, number)
			join plan_activity a on a.id = s.activity_id
			where s.composition_id = any(${compositionIds}::uuid[])
		),
		person as (
			select composition_id, employee_id, sum(hours) as hours, sum(money) as money from seat group by 1, 2
		)
		select c.year, f.feature, f.value, count(*) as people, count(s.employee_id) as seated,
			coalesce(sum(s.hours), 0)::float8 as hours, coalesce(sum(s.money), 0)::float8 as money
		from plan_composition_person p
		join plan_composition c on c.id = p.composition_id
		join people_portrait t on t.employee_id = p.employee_id
		left join person s on s.composition_id = p.composition_id and s.employee_id = p.employee_id
		${groupsOf(sql`c.year`)}
		where p.composition_id = any(${compositionIds}::uuid[])
		group by 1, 2, 3`.execute(db)
	return rows
}

/** JP counted for the people of today's roster in past years, up to `last`, at most `most` of them. */
export async function listRecorded(
	db: Db,
	{ last, most }: { last: number; most: number }
): Promise<PortionRow[]> {
	const { rows } = await sql<PortionRow>`
		with years as (
			select distinct year from hours_yearly where year <= ${last} order by year desc limit ${most}
		)
		select y.year, f.feature, f.value, count(*) as people, count(h.employee_id) as seated,
			coalesce(sum(h.counted), 0)::float8 as hours, 0::float8 as money
		from years y
		cross join people_portrait t
		left join hours_yearly h on h.employee_id = t.employee_id and h.year = y.year
		${groupsOf(sql`y.year`)}
		where t.status = 'active'
		group by 1, 2, 3`.execute(db)
	return rows
}

/** Accepted plans of other years, the latest first. */
export async function listAcceptedYears(
	db: Db,
	but: number,
	most: number
): Promise<{ year: number; compositionId: string }[]> {
	return db
		.selectFrom('plan_year')
		.select(['year', 'composition_id as compositionId'])
		.where('year', '<>', but)
		.orderBy('year', 'desc')
		.limit(most)
		.execute()
}
