import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CompetencyFamily } from '#people/model.ts'
import type { PlanPerson } from '../../problem.ts'

type RosterPerson = Omit<PlanPerson, 'hoursOwed' | 'gaps' | 'disabled' | 'mandates'>

/** Everybody on the roster as far as planning goes, by NIP; what they owe and lack is added by the use case. */
export async function listPeople(db: Db): Promise<RosterPerson[]> {
	const { rows } = await sql<RosterPerson>`
		with within as (
			select agency_id, array_agg(ancestor_id order by depth) as ids from people_agency_within group by agency_id
		),
		assessed as (select distinct employee_id from people_level)
		select r.employee_id as id, r.nip, r.kind, r.tier, r.position_id as "positionId",
			r.home_agency_id as "homeAgencyId", w.ids as within, r.sex = 'female' as female, r.remote,
			s.employee_id is not null as measured
		from people_roster r
		join within w on w.agency_id = r.agency_id
		left join assessed s on s.employee_id = r.employee_id
		order by r.nip`.execute(db)
	return rows
}

export async function listCompetencies(
	db: Db
): Promise<{ id: string; code: string; family: CompetencyFamily }[]> {
	const rows = await db
		.selectFrom('people_competency')
		.select(['id', 'code', 'family'])
		.orderBy('code')
		.execute()
	return rows as { id: string; code: string; family: CompetencyFamily }[]
}

/** Agencies that pay for somebody on the roster, with how many. */
export async function listHomeAgencies(
	db: Db
): Promise<{ id: string; name: string; people: number }[]> {
	const { rows } = await sql<{ id: string; name: string; people: number }>`
		select home_agency_id as id, home_agency_name as name, count(*) as people
		from people_roster group by 1, 2 order by home_agency_name collate "id-x-icu"`.execute(db)
	return rows
}

export async function listAgencyNames(
	db: Db,
	ids: readonly string[]
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const rows = await db
		.selectFrom('people_agency')
		.select(['id', 'name'])
		.where('id', 'in', ids)
		.execute()
	return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function listCompetencyNames(
	db: Db,
	ids: readonly string[]
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const rows = await db
		.selectFrom('people_competency')
		.select(['id', 'name'])
		.where('id', 'in', ids)
		.execute()
	return new Map(rows.map(({ id, name }) => [id, name]))
}
