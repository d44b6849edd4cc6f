import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { EmployeeKind } from '#people/model.ts'
import type { Facts, IndexRules } from '../../model.ts'

export type PersonFacts = Facts & {
	employeeId: string
	kind: EmployeeKind
	/** Home agency. */
	agencyId: string
	/** Any leadership or functional training, for posts that no mandate speaks of. */
	anyTraining: boolean
}

const ago = (on: string, months: number) =>
	sql`(${on}::date - make_interval(months => ${months}::int))`

/** What is known on a civil date of everybody on the roster, as far as the index needs it; `trained` is told elsewhere. */
export async function listFacts(
	db: Db,
	on: string,
	rules: IndexRules
): Promise<Omit<PersonFacts, 'trained'>[]> {
	const { rows } = await sql<Omit<PersonFacts, 'trained'>>`
		with course as materialized (
			select employee_id,
				coalesce(sum(counted) filter (where form_code = any(${rules.technicalForms})
					and completed_on > ${ago(on, rules.technicalMonths)}), 0) as jp,
				count(*) filter (where form_code = any(${rules.seminarForms})
					and completed_on > ${ago(on, rules.seminarMonths)}) as seminars,
				bool_or(form_code = 'B1') as led, bool_or(form_code = 'B4') as functional
			from hours_completed
			where completed_on <= ${on}
			group by employee_id
		),
		worst as materialized (
			select distinct on (employee_id) employee_id, degree,
				(decided_on + make_interval(months => ${rules.disciplineMonths}::int))::date as until
			from professionalism_discipline
			where decided_on > ${ago(on, rules.disciplineMonths)} and decided_on <= ${on}
			order by employee_id, array_position(array['severe', 'moderate', 'light'], degree), decided_on desc
		)
		select r.employee_id as "employeeId", r.kind, r.home_agency_id as "agencyId", r.tier, r.education,
			coalesce(c.jp, 0) as "technicalJp", coalesce(c.seminars, 0) as seminars, a.predicate,
			w.degree, w.until as "degreeUntil",
			coalesce(case when r.tier like 'jpt%' or r.tier in ('administrator', 'pengawas') then c.led
				else c.functional end, false) as "anyTraining"
		from people_record r
		left join course c on c.employee_id = r.employee_id
		left join needs_appraisal a on a.employee_id = r.employee_id and a.year = extract(year from ${on}::date) - 1
		left join worst w on w.employee_id = r.employee_id
		order by r.employee_id`.execute(db)
	return rows
}
