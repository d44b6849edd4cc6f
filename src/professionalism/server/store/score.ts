import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { EmployeeKind } from '#people/model.ts'
import type { AgencyIndex, Facts, IndexQuery, IndexRow, IndexSort, Points } from '../../model.ts'

export type Score = Points & {
	employeeId: string
	kind: EmployeeKind
	agencyId: string
	facts: Facts
}

/** Writes everybody's index of a year in one statement; what was counted before is replaced. */
export async function recordScores(
	db: Db,
	{ year, version, computedAt }: { year: number; version: string; computedAt: Date },
	scores: readonly Score[]
): Promise<void> {
	const column = <K extends keyof Score>(key: K) => scores.map((score) => score[key])
	await sql`
		insert into professionalism_score (employee_id, year, rules_version, kind, agency_id, facts, qualification, post,
			technical, seminar, performance, discipline, computed_at)
		select s.employee_id, ${year}, ${version}, s.kind, s.agency_id, s.facts::jsonb, s.qualification, s.post,
			s.technical, s.seminar, s.performance, s.discipline, ${computedAt}::timestamptz
		from unnest(${column('employeeId')}::uuid[], ${column('kind')}::text[], ${column('agencyId')}::uuid[],
			${scores.map(({ facts }) => JSON.stringify(facts))}::text[], ${column('qualification')}::numeric[],
			${column('post')}::numeric[], ${column('technical')}::numeric[], ${column('seminar')}::numeric[],
			${column('performance')}::numeric[], ${column('discipline')}::numeric[])
			as s(employee_id, kind, agency_id, facts, qualification, post, technical, seminar, performance, discipline)
		on conflict (employee_id, year) do update set rules_version = excluded.rules_version, kind = excluded.kind,
			agency_id = excluded.agency_id, facts = excluded.facts, qualification = excluded.qualification,
			post = excluded.post, technical = excluded.technical, seminar = excluded.seminar,
			performance = excluded.performance, discipline = excluded.discipline,
			computed_at = excluded.computed_at`.execute(db)
}

/** What was counted in this year of people who are not on the roster any more is no part of it. */
export async function deleteGone(db: Db, year: number, computedAt: Date): Promise<void> {
	await db
		.deleteFrom('professionalism_score')
		.where('year', '=', year)
		.where('computed_at', '<', computedAt)
		.execute()
}

export type ScoreRow = Score & { year: number; rulesVersion: string; computedAt: Date }

/** Every year that was counted of one person, the latest first. */
export async function listYears(db: Db, employeeId: string): Promise<ScoreRow[]> {
	const { rows } = await sql<ScoreRow>`
		select employee_id as "employeeId", year, rules_version as "rulesVersion", kind, agency_id as "agencyId", facts,
			qualification, post, technical, seminar, performance, discipline, computed_at as "computedAt"
		from professionalism_score where employee_id = ${employeeId} order by year desc`.execute(db)
	return rows
}

export type Placed = {
	id: string
	agencyId: string
	supervisorId: string | null
	kind: EmployeeKind
}

/** Somebody who was ever on the roster, as far as a permission needs it. */
export async function findPerson(db: Db, id: string): Promise<Placed | undefined> {
	const { rows } = await sql<Placed>`
		select employee_id as id, agency_id as "agencyId", supervisor_id as "supervisorId", kind
		from people_person where employee_id = ${id}`.execute(db)
	return rows[0]
}

/** Years that were counted, the latest first, and when the latest was. */
export async function listCounted(db: Db): Promise<{ year: number; computedAt: Date }[]> {
	const { rows } = await sql<{ year: number; computedAt: Date }>`
		select year, max(computed_at) as "computedAt" from professionalism_score group by year order by year desc`.execute(
		db
	)
	return rows
}

const ORDERS: Record<IndexSort, ReturnType<typeof sql>> = {
	nama: sql`name collate "id-x-icu"`,
	opd: sql`agency collate "id-x-icu"`,
	nilai: sql`total`
}

/**
 * A page of people with their points, and how many there are on all pages. Without `whole`, discipline is in neither sum nor
 * order, so that nobody reads it from them.
 */
export async function listScores(
	db: Db,
	scope: Scope,
	query: IndexQuery,
	whole: boolean
): Promise<{ rows: IndexRow[]; total: number }> {
	const lacking =
		query.lacking === undefined ? sql`true` : sql`s.${sql.ref(query.lacking)} < m.most`
	const { rows } = await sql<IndexRow & { all: number }>`
		select *, count(*) over () as "all" from (
			select s.employee_id as "employeeId", r.nip, r.name, r.front_title as "frontTitle", r.back_title as "backTitle",
				s.kind, r.position_title as position, r.tier, r.home_agency_name as agency, s.qualification,
				s.post + s.technical + s.seminar as competence, s.performance,
				case when ${whole} then s.discipline end as discipline,
				s.qualification + s.post + s.technical + s.seminar + s.performance
					+ case when ${whole} then s.discipline else 0 end as total
			from professionalism_score s
			join people_roster r on r.employee_id = s.employee_id
			cross join lateral (
				select max(points) as most from professionalism_points p
				where p.rules_version = s.rules_version and p.part = ${query.lacking ?? ''}
					and (p.part in ('qualification', 'performance', 'discipline')
						or p.step = case when r.tier = 'pelaksana' then 'staff' else 'other' end
						or (p.part = 'post' and r.tier <> 'pelaksana'))
			) m
			where s.year = ${query.year} and s.kind = ${query.kind}
				and ${scope === 'all' ? sql`true` : sql`r.agency_id = any(${scope}::uuid[])`}
				and (${query.agencyId ?? null}::uuid is null or r.home_agency_id = ${query.agencyId ?? null})
				and (${query.search} = '' or r.name ilike ${like(query.search)}
					or r.nip like ${query.search.replace(/\D/g, '') || 'x'} || '%')
				and ${lacking}
		) p
		order by ${ORDERS[query.sort]} ${query.descending ? sql`desc` : sql`asc`}, name collate "id-x-icu", "employeeId"
		limit ${query.limit} offset ${query.offset}`.execute(db)
	return { rows: rows.map(({ all: _, ...row }) => row), total: rows[0]?.all ?? 0 }
}

type Means = {
	id: string | null
	name: string | null
	people: number
	qualification: number
	competence: number
	performance: number
	discipline: number
	total: number
}

/**
 * Means of the agencies of a scope, and of the whole government, in one statement; those of fewer than `fewest` people are
 * left out. In the order of the mean, agencies without one last; by name where `byName`.
 */
export async function listAgencies(
	db: Db,
	scope: Scope,
	{
		year,
		kind,
		fewest,
		byName
	}: { year: number; kind: EmployeeKind; fewest: number; byName: boolean }
): Promise<{ all: AgencyIndex; agencies: AgencyIndex[] }> {
	const { rows } = await sql<Means>`
		with score as materialized (
			select s.*, s.post + s.technical + s.seminar as competence,
				s.qualification + s.post + s.technical + s.seminar + s.performance + s.discipline as total
			from professionalism_score s where s.year = ${year} and s.kind = ${kind}
		),
		mean as (
			select agency_id as id, count(*) as people, avg(qualification)::float8 as qualification,
				avg(competence)::float8 as competence, avg(performance)::float8 as performance,
				avg(discipline)::float8 as discipline, avg(total)::float8 as total
			from score group by grouping sets ((agency_id), ())
		)
		select m.*, a.name from mean m left join people_agency a on a.id = m.id
		where m.id is null or ${
			scope === 'all'
				? sql`true`
				: sql`exists (select from people_roster r where r.home_agency_id = m.id and r.agency_id = any(${scope}::uuid[]))`
		}
		order by m.id is not null,
			${byName ? sql`m.id is null` : sql`m.people < ${fewest}, case when m.people >= ${fewest} then m.total end desc`},
			a.name collate "id-x-icu"`.execute(db)
	const shown = rows.map(({ id, name, people, ...means }) => ({
		id: id ?? '',
		name: name ?? '',
		people,
		means: people < fewest ? null : means
	}))
	return { all: shown[0]!, agencies: shown.slice(1) }
}
