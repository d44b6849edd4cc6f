import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { JpForm, JpRules } from '../../model.ts'

/** The rules in force on a civil date; before the first version, the first. */
export async function getRules(db: Db, on: string): Promise<JpRules> {
	const { rows } = await sql<JpRules>`
		select version, legal_basis as "legalBasis", certainty, valid_from as "validFrom",
			valid_to as "validTo", minutes_per_jp as "minutesPerJp", yearly_minimum as "yearlyMinimum",
			pppk_maximum as "pppkMaximum", pppk_basis as "pppkBasis"
		from hours_rules
		order by valid_from <= ${on} desc, abs(valid_from - ${on}::date)
		limit 1`.execute(db)
	return rows[0]!
}

/** All versions, the newest first. */
export async function listRules(db: Db): Promise<JpRules[]> {
	const { rows } = await sql<JpRules>`
		select version, legal_basis as "legalBasis", certainty, valid_from as "validFrom",
			valid_to as "validTo", minutes_per_jp as "minutesPerJp", yearly_minimum as "yearlyMinimum",
			pppk_maximum as "pppkMaximum", pppk_basis as "pppkBasis"
		from hours_rules
		order by valid_from desc`.execute(db)
	return rows
}

/** The forms of a version, in the order of their codes. */
export async function listForms(db: Db, version: string): Promise<JpForm[]> {
	const { rows } = await sql<JpForm>`
		select code, name, route, basis, national, international, uplift, daily_cap as "dailyCap",
			international_daily_cap as "internationalDailyCap", monthly_units as "monthlyUnits",
			certainty, note
		from hours_form
		where rules_version = ${version}
		order by left(code, 1), length(code), code`.execute(db)
	return rows
}

/** Writes a version unless it is there; what people have edited since stays. */
export async function insertRules(db: Db, rules: JpRules): Promise<void> {
	await db
		.insertInto('hours_rules')
		.values({
			version: rules.version,
			legal_basis: rules.legalBasis,
			certainty: rules.certainty,
			valid_from: rules.validFrom,
			valid_to: rules.validTo,
			minutes_per_jp: rules.minutesPerJp,
			yearly_minimum: rules.yearlyMinimum,
			pppk_maximum: rules.pppkMaximum,
			pppk_basis: rules.pppkBasis
		})
		.onConflict((there) => there.column('version').doNothing())
		.execute()
}

export async function insertForms(
	db: Db,
	version: string,
	forms: readonly JpForm[]
): Promise<void> {
	await db
		.insertInto('hours_form')
		.values(
			forms.map((form) => ({
				rules_version: version,
				code: form.code,
				name: form.name,
				route: form.route,
				basis: form.basis,
				national: form.national,
				international: form.international,
				uplift: form.uplift,
				daily_cap: form.dailyCap,
				international_daily_cap: form.internationalDailyCap,
				monthly_units: form.monthlyUnits,
				certainty: form.certainty,
				note: form.note
			}))
		)
		.onConflict((there) => there.columns(['rules_version', 'code']).doNothing())
		.execute()
}
