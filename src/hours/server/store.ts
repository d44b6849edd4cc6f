import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { EmployeeKind } from '#people/model.ts'
import type { JpForm, JpRules } from '../model.ts'

/** The rules in force on a civil date; before the first version, the first. */
export async function getRules(db: Db, on: string): Promise<JpRules> {
	const row = await db
		.selectFrom('hours_rules')
		.select([
			'version',
			'legal_basis as legalBasis',
			'certainty',
			'valid_from as validFrom',
			'valid_to as validTo',
			'minutes_per_jp as minutesPerJp',
			'yearly_minimum as yearlyMinimum',
			'pppk_maximum as pppkMaximum',
			'pppk_basis as pppkBasis'
		])
		.orderBy((eb) => eb('valid_from', '<=', on), 'desc')
		.orderBy(
			(eb) => eb.case().when('valid_from', '<=', on).then(eb.ref('valid_from')).end(),
			'desc'
		)
		.orderBy('valid_from')
		.executeTakeFirstOrThrow()
	return row as JpRules
}

export async function listForms(db: Db, version: string): Promise<JpForm[]> {
	const rows = await db
		.selectFrom('hours_form')
		.select([
			'code',
			'name',
			'route',
			'basis',
			'national',
			'international',
			'uplift',
			'daily_cap as dailyCap',
			'international_daily_cap as internationalDailyCap',
			'monthly_units as monthlyUnits',
			'certainty',
			'note'
		])
		.where('rules_version', '=', version)
		.orderBy(sql`code collate "und-u-kn"`)
		.execute()
	return rows as JpForm[]
}

/** Everybody on the roster with the JP counted for them in a calendar year. */
export async function listCounted(
	db: Db,
	year: number
): Promise<{ employeeId: string; kind: EmployeeKind; counted: number }[]> {
	const { rows } = await sql<{ employeeId: string; kind: EmployeeKind; counted: number }>`
		select r.employee_id as "employeeId", r.kind, coalesce(y.counted, 0) as counted
		from people_roster r
		left join hours_yearly y on y.employee_id = r.employee_id and y.year = ${year}
		order by r.employee_id`.execute(db)
	return rows
}
