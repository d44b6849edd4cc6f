import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { ReferenceRow } from '#people/reference-row.ts'
import type { Figure, IndexRules } from '../../model.ts'

type Row = Omit<IndexRules, 'points'>

const COLUMNS = sql`version, legal_basis as "legalBasis", certainty, valid_from as "validFrom", valid_to as "validTo",
	technical_jp as "technicalJp", technical_months as "technicalMonths", technical_forms as "technicalForms",
	seminar_months as "seminarMonths", seminar_forms as "seminarForms", discipline_months as "disciplineMonths", note`

/** The figures by part and step. */
function grouped(figures: readonly Figure[]): IndexRules['points'] {
	const points: Record<string, Record<string, number>> = {}
	for (const figure of figures) (points[figure.part] ??= {})[figure.step] = figure.points
	return points as IndexRules['points']
}

async function withPoints(db: Db, row: Row): Promise<IndexRules> {
	return { ...row, points: grouped(await listFigures(db, row.version)) }
}

/** The rules in force on a civil date; before the first version, the first. */
export async function getRules(db: Db, on: string): Promise<IndexRules> {
	const { rows } = await sql<Row>`
		select ${COLUMNS} from professionalism_rules
		order by valid_from <= ${on} desc, abs(valid_from - ${on}::date) limit 1`.execute(db)
	return withPoints(db, rows[0]!)
}

/** The rules by which something was counted. */
export async function getVersion(db: Db, version: string): Promise<IndexRules> {
	const { rows } = await sql<Row>`
		select ${COLUMNS} from professionalism_rules where version = ${version}`.execute(db)
	return withPoints(db, rows[0]!)
}

/** Every figure of a version, part by part, the highest first. */
export async function listFigures(db: Db, version: string): Promise<Figure[]> {
	const { rows } = await sql<Figure>`
		select part, step, points, certainty from professionalism_points where rules_version = ${version}
		order by array_position(array['qualification', 'post', 'technical', 'seminar', 'performance', 'discipline',
			'category'], part), points desc, step`.execute(db)
	return rows
}

/** Writes a version unless it is there; what people have edited since stays. */
export async function insertRules(db: Db, rules: Row): Promise<void> {
	await db
		.insertInto('professionalism_rules')
		.values({
			version: rules.version,
			legal_basis: rules.legalBasis,
			certainty: rules.certainty,
			valid_from: rules.validFrom,
			valid_to: rules.validTo,
			technical_jp: rules.technicalJp,
			technical_months: rules.technicalMonths,
			technical_forms: rules.technicalForms,
			seminar_months: rules.seminarMonths,
			seminar_forms: rules.seminarForms,
			discipline_months: rules.disciplineMonths,
			note: rules.note
		})
		.onConflict((there) => there.column('version').doNothing())
		.execute()
}

export async function insertFigures(
	db: Db,
	version: string,
	figures: readonly Figure[]
): Promise<void> {
	await db
		.insertInto('professionalism_points')
		.values(figures.map((figure) => ({ rules_version: version, ...figure })))
		.onConflict((there) => there.columns(['rules_version', 'part', 'step']).doNothing())
		.execute()
}

export async function listReferences(db: Db): Promise<ReferenceRow[]> {
	const { rows } = await sql<ReferenceRow>`
		select 'IP ASN' as name, version, legal_basis as "legalBasis", certainty, valid_from as "validFrom",
			valid_to as "validTo"
		from professionalism_rules
		union all
		select 'IP ASN, nilai predikat kinerja', r.version, r.legal_basis, max(p.certainty), r.valid_from, r.valid_to
		from professionalism_rules r
		join professionalism_points p on p.rules_version = r.version and p.part = 'performance'
		group by r.version`.execute(db)
	return rows
}
