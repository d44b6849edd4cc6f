import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { STRUCTURAL, type SiasnKind, type SiasnRow } from '../../siasn.ts'

type Of = { year: number; agencyId: string | undefined; scope: Scope }

/** Standing entries of a calendar year, of people on the roster. */
const courses = ({ year, agencyId, scope }: Of) => sql`
	from hours_entry e
	join people_roster r on r.employee_id = e.employee_id
	join hours_form f on f.rules_version = e.rules_version and f.code = e.form_code
	where e.completed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
		and e.reverses_id is null and not exists (select from hours_entry t where t.reverses_id = e.id)
		and (${agencyId ?? null}::uuid is null or r.home_agency_id = ${agencyId ?? null})
		and ${scope === 'all' ? sql`true` : sql`r.agency_id = any(${scope}::uuid[])`}`

export async function countCourses(db: Db, of: Of): Promise<Record<SiasnKind, number>> {
	const { rows } = await sql<Record<SiasnKind, number>>`
		select count(*) filter (where e.form_code <> ${STRUCTURAL}) as kursus,
			count(*) filter (where e.form_code = ${STRUCTURAL}) as diklat
		${courses(of)}`.execute(db)
	return rows[0]!
}

export async function listCourses(db: Db, of: Of, kind: SiasnKind): Promise<SiasnRow[]> {
	const { rows } = await sql<SiasnRow>`
		select r.nip, e.title, f.name as form, e.organiser, e.certificate, e.started_on as "startedOn",
			e.completed_on as "completedOn", e.international, e.claimed as jp
		${courses(of)} and (e.form_code = ${STRUCTURAL}) = ${kind === 'diklat'}
		order by r.nip, e.completed_on, e.title, e.id`.execute(db)
	return rows
}
