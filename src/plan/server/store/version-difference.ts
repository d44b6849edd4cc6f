import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'

/** An activity that two versions do not hold alike; zeros where a version does not hold it. */
export type LineDifference = {
	activityId: string
	code: string
	title: string
	batchesBefore: number
	batchesAfter: number
	seatsBefore: number
	seatsAfter: number
	costBefore: number
	costAfter: number
}

const held = (versionId: string): RawBuilder<unknown> =>
	sql`(select * from plan_version_line where version_id = ${versionId} and included)`

/** By how much the money moves, the most first. */
export async function listLineDifferences(
	db: Db,
	{ before, after, page }: { before: string; after: string; page: number }
): Promise<{ rows: LineDifference[]; total: number }> {
	const { rows } = await sql<LineDifference & { total: number }>`
		select activity_id as "activityId", coalesce(b.code, a.code) as code, coalesce(b.title, a.title) as title,
			coalesce(a.batches, 0) as "batchesBefore", coalesce(b.batches, 0) as "batchesAfter",
			coalesce(a.seats, 0) as "seatsBefore", coalesce(b.seats, 0) as "seatsAfter",
			coalesce(a.cost, 0) as "costBefore", coalesce(b.cost, 0) as "costAfter", count(*) over () as total
		from ${held(before)} a full join ${held(after)} b using (activity_id)
		where (a.batches, a.seats, a.cost, a.held) is distinct from (b.batches, b.seats, b.cost, b.held)
		order by abs(coalesce(b.cost, 0) - coalesce(a.cost, 0)) desc, 2
		limit ${PAGE_ROWS} offset ${rowsBefore({ page })}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export type VersionTotals = {
	lines: number
	batches: number
	seats: number
	cost: number
	people: number
}

export async function getTotals(db: Db, versionId: string): Promise<VersionTotals> {
	const { rows } = await sql<VersionTotals>`
		select count(*) as lines, coalesce(sum(l.batches), 0) as batches, coalesce(sum(l.seats), 0) as seats,
			coalesce(sum(l.cost), 0)::bigint as cost,
			(select count(distinct s.employee_id) from plan_composition_seat s join plan_version v on v.composition_id = s.composition_id
				where v.id = ${versionId}) as people
		from ${held(versionId)} l`.execute(db)
	return rows[0]!
}

/** Money of a source, or of an agency, in two compositions. */
export type MoneyDifference = {
	of: 'total' | 'source' | 'agency'
	/** A source's name or an agency's; '' for the total. */
	name: string
	before: number
	after: number
}

export async function listMoneyDifferences(
	db: Db,
	before: string,
	after: string
): Promise<MoneyDifference[]> {
	const money = (compositionId: string) => sql`(
		select m.of, m.key, m.spent from plan_composition c
		cross join lateral jsonb_to_recordset(c.result -> 'money') as m (of text, key text, spent bigint)
		where c.id = ${compositionId})`
	const { rows } = await sql<MoneyDifference>`
		select m.of, coalesce(g.name, m.key) as name, m.before, m.after from (
			select of, key, coalesce(a.spent, 0) as before, coalesce(b.spent, 0) as after
			from ${money(before)} a full join ${money(after)} b using (of, key)) m
		left join people_agency g on m.of = 'agency' and g.id::text = m.key
		where m.of = 'total' or m.before <> m.after
		order by array_position(array['total', 'source', 'agency'], m.of), abs(m.after - m.before) desc, 2`.execute(
		db
	)
	return rows
}

/** Somebody who does not sit in the same activities. */
export type PersonDifference = {
	employeeId: string
	nip: string
	name: string
	agency: string
	/** Titles. */
	gained: string[]
	lost: string[]
}

/** By name, as far as the reader sees people; `search` finds a name or a NIP. */
export async function listPersonDifferences(
	db: Db,
	query: { before: string; after: string; scope: Scope; search: string; page: number }
): Promise<{ rows: PersonDifference[]; total: number }> {
	const { before, after, scope, search, page } = query
	const pattern = like(search)
	const digits = search.replace(/\D/g, '')
	const { rows } = await sql<PersonDifference & { total: number }>`
		with moved as (
			select employee_id, activity_id, x.was is null as gained
			from (select employee_id, activity_id, true as was from plan_composition_seat where composition_id = ${before}) x
			full join (select employee_id, activity_id, true as now from plan_composition_seat where composition_id = ${after}) y
				using (employee_id, activity_id)
			where x.was is null or y.now is null
		)
		select e.id as "employeeId", e.nip, concat_ws(', ', concat_ws(' ', e.front_title, e.name), e.back_title) as name,
			g.name as agency,
			coalesce(array_agg(t.title order by t.title) filter (where m.gained), '{}') as gained,
			coalesce(array_agg(t.title order by t.title) filter (where not m.gained), '{}') as lost, count(*) over () as total
		from moved m
		join people_employee e on e.id = m.employee_id
		join people_agency g on g.id = e.agency_id
		join plan_activity t on t.id = m.activity_id
		where true
			${scope === 'all' ? sql`` : sql`and e.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${scope}))`}
			${search ? sql`and (e.name ilike ${pattern} or ${digits !== '' ? sql`e.nip like ${`${digits}%`}` : sql`false`})` : sql``}
		group by e.id, g.name order by e.name collate "id-x-icu", e.nip
		limit ${PAGE_ROWS} offset ${rowsBefore({ page })}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
