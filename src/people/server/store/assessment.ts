import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { PeopleScope } from '../../access.ts'
import type { AssessmentQuery } from '../../filters.ts'
import type { AssessmentSource, CompetencyFamily } from '../../model.ts'
import { contains } from '#platform/database/search.ts'

export type AssessmentRow = {
	id: string
	employeeId: string
	nip: string
	name: string
	agency: string
	competencyId: string
	competency: string
	level: number
	source: AssessmentSource
	assessedOn: string
	confidence: number
}

const ORDERS = {
	tanggal: sql`s.assessed_on`,
	nama: sql`e.name collate "id-x-icu"`,
	kompetensi: sql`c.name collate "id-x-icu"`,
	level: sql`s.level`
}

/** Assessments of the people in the scope; all of them when `limit` is null. */
export async function listAssessments(
	db: Db,
	{ agencies, staffOf }: PeopleScope,
	query: Omit<AssessmentQuery, 'limit'> & { limit: number | null }
): Promise<{ rows: AssessmentRow[]; total: number }> {
	const { search, agencyId, employeeId, competencyId, source, sort, descending, limit, offset } =
		query
	const conditions = [
		agencies === 'all'
			? sql<boolean>`true`
			: sql<boolean>`(e.agency_id = any(${agencies}::uuid[]) or e.supervisor_id = ${staffOf})`,
		...(search
			? [
					sql<boolean>`(${contains(sql.ref('e.name'), search)} or e.nip = ${search.replace(/\D/g, '')})`
				]
			: []),
		...(agencyId
			? [
					sql<boolean>`e.agency_id in (select agency_id from people_agency_within where ancestor_id = ${agencyId})`
				]
			: []),
		...(employeeId ? [sql<boolean>`e.id = ${employeeId}`] : []),
		...(competencyId ? [sql<boolean>`s.competency_id = ${competencyId}`] : []),
		...(source ? [sql<boolean>`s.source = ${source}`] : [])
	]
	const chosen = sql`from people_assessment s
		join people_employee e on e.id = s.employee_id
		join people_agency a on a.id = e.agency_id
		join people_competency c on c.id = s.competency_id
		where ${sql.join(conditions, sql` and `)}`
	const { rows } = await sql<AssessmentRow>`
		select s.id, e.id as "employeeId", e.nip, e.name, a.name as agency, c.id as "competencyId", c.name as competency,
			s.level, s.source, s.assessed_on as "assessedOn", s.confidence
		${chosen}
		order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`}, s.assessed_on desc, s.id
		limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number }>`select count(*) as total ${chosen}`.execute(db)
	return { rows, total: count.rows[0]!.total }
}

/** What is asked of a person and what they have, of one competency; null where nothing is asked or nobody knows. */
export type PersonLevel = {
	competencyId: string
	code: string
	name: string
	family: CompetencyFamily
	required: number | null
	/** What the post held asks, and the post to be held. */
	held: number | null
	target: number | null
	actual: number | null
	source: AssessmentSource | null
	assessedOn: string | null
	confidence: number | null
}

/** Every competency that is asked of a person or assessed, by code. */
export async function listPersonLevels(db: Db, employeeId: string): Promise<PersonLevel[]> {
	const { rows } = await sql<PersonLevel>`
		select c.id as "competencyId", c.code, c.name, c.family, r.level as required, r.held_level as held,
			r.target_level as target, l.level as actual, l.source, l.assessed_on as "assessedOn", l.confidence
		from (select * from people_required where employee_id = ${employeeId}) r
		full join (select * from people_level where employee_id = ${employeeId}) l
			on l.competency_id = r.competency_id
		join people_competency c on c.id = coalesce(r.competency_id, l.competency_id)
		order by c.code`.execute(db)
	return rows
}

export type AssessmentValues = {
	employeeId: string
	competencyId: string
	level: number
	source: AssessmentSource
	assessedOn: string
	confidence: number
}

export async function insertAssessment(
	db: Db,
	id: string,
	{ employeeId, competencyId, level, source, assessedOn, confidence }: AssessmentValues
): Promise<void> {
	await db
		.insertInto('people_assessment')
		.values({
			id,
			employee_id: employeeId,
			competency_id: competencyId,
			level,
			source,
			assessed_on: assessedOn,
			confidence
		})
		.execute()
}

/** What was deleted, or undefined where the person has no such assessment. */
export const deleteAssessment = (
	db: Db,
	id: string,
	employeeId: string
): Promise<{ competencyId: string; level: number } | undefined> =>
	db
		.deleteFrom('people_assessment')
		.where('id', '=', id)
		.where('employee_id', '=', employeeId)
		.returning(['competency_id as competencyId', 'level'])
		.executeTakeFirst()

const BATCH = 2000

/** Writes assessments of one sheet; what is there already stays as it is. Returns how many were new. */
export async function insertAssessments(
	db: Db,
	importId: string,
	rows: readonly (AssessmentValues & { id: string })[]
): Promise<number> {
	let written = 0
	for (let from = 0; from < rows.length; from += BATCH) {
		const values = rows.slice(from, from + BATCH).map((row) => ({
			id: row.id,
			employee_id: row.employeeId,
			competency_id: row.competencyId,
			level: row.level,
			source: row.source,
			assessed_on: row.assessedOn,
			confidence: row.confidence,
			import_id: importId
		}))
		const inserted = await db
			.insertInto('people_assessment')
			.values(values)
			.onConflict((earlier) => earlier.constraint('people_assessment_once').doNothing())
			.returning('id')
			.execute()
		written += inserted.length
	}
	return written
}

/** How many assessments one sheet brought that are still there. */
export async function countOfImport(db: Db, importId: string): Promise<number> {
	const row = await db
		.selectFrom('people_assessment')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('import_id', '=', importId)
		.executeTakeFirstOrThrow()
	return row.n
}

/** Takes out all that one sheet brought. Returns how many. */
export async function deleteOfImport(db: Db, importId: string): Promise<number> {
	const gone = await db
		.deleteFrom('people_assessment')
		.where('import_id', '=', importId)
		.returning('id')
		.execute()
	return gone.length
}

/** 'employee competency source day' of all that these people were assessed in. */
export async function listKeys(db: Db, employeeIds: readonly string[]): Promise<Set<string>> {
	if (employeeIds.length === 0) return new Set()
	const rows = await db
		.selectFrom('people_assessment')
		.select(['employee_id', 'competency_id', 'source', 'assessed_on'])
		.where('employee_id', 'in', employeeIds)
		.execute()
	return new Set(
		rows.map((r) => `${r.employee_id} ${r.competency_id} ${r.source} ${r.assessed_on}`)
	)
}

/** NIP → person, for people on the roster. */
export async function listIdsByNip(db: Db, nips: readonly string[]): Promise<Map<string, string>> {
	if (nips.length === 0) return new Map()
	const rows = await db
		.selectFrom('people_employee')
		.select(['nip', 'id'])
		.where('nip', 'in', nips)
		.execute()
	return new Map(rows.map(({ nip, id }) => [nip, id]))
}
