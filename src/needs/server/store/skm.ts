import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type {
	NeedState,
	SkmFilter,
	SkmIndex,
	SkmNeed,
	SkmResult,
	SkmRules,
	SkmUnit,
	Survey
} from '../../skm.ts'

const SURVEYS = 7_301_012 // advisory lock: one writer of surveys at a time

/** Waits until nobody else writes surveys; until the transaction ends nobody else will. */
export async function lockSurveys(db: Db): Promise<void> {
	await sql`select pg_advisory_xact_lock(${SURVEYS})`.execute(db)
}

const rulesColumns = sql`version, legal_basis as "legalBasis", certainty, valid_from as "validFrom",
	valid_to as "validTo", elements, factor, limit_a as "limitA", limit_b as "limitB", limit_c as "limitC",
	fewest_shown as "fewestShown", uncertain_below as "uncertainBelow"`

/** The figures in force on a civil date; before the first version, the first. */
export async function getSkmRules(db: Db, on: string): Promise<SkmRules> {
	const { rows } = await sql<SkmRules>`
		select ${rulesColumns} from needs_skm_rules
		order by valid_from <= ${on} desc, abs(valid_from - ${on}::date) limit 1`.execute(db)
	return rows[0]!
}

export async function insertSkmRules(db: Db, rules: SkmRules): Promise<void> {
	await db
		.insertInto('needs_skm_rules')
		.values({
			version: rules.version,
			legal_basis: rules.legalBasis,
			certainty: rules.certainty,
			valid_from: rules.validFrom,
			valid_to: rules.validTo,
			elements: rules.elements,
			factor: rules.factor,
			limit_a: rules.limitA,
			limit_b: rules.limitB,
			limit_c: rules.limitC,
			fewest_shown: rules.fewestShown,
			uncertain_below: rules.uncertainBelow
		})
		.onConflict((there) => there.column('version').doNothing())
		.execute()
}

/** Writes the first map of elements to competencies (codes), as far as the competencies are there; a changed one stays. */
export async function insertElements(db: Db, map: readonly (readonly string[])[]): Promise<void> {
	await sql`
		insert into needs_skm_element (element, competencies, certainty)
		select e.element, coalesce((
			select array_agg(c.id order by c.code) from people_competency c
			where c.code in (select jsonb_array_elements_text(e.codes))), '{}'), 'unconfirmed'
		from jsonb_to_recordset(${JSON.stringify(
			map.map((codes, i) => ({ element: i + 1, codes }))
		)}::jsonb) as e(element int, codes jsonb)
		on conflict (element) do update set competencies = excluded.competencies
			where needs_skm_element.version = 1 and needs_skm_element.competencies = '{}'`.execute(db)
}

export type ElementRow = {
	element: number
	competencies: { id: string; name: string }[]
	certainty: 'unconfirmed' | 'house'
	version: number
}

/** Which competencies each element speaks of. */
export async function listElements(db: Db): Promise<ElementRow[]> {
	const { rows } = await sql<ElementRow>`
		select e.element, e.certainty, e.version, coalesce((
			select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.code)
			from people_competency c where c.id = any(e.competencies) and c.active), '[]') as competencies
		from needs_skm_element e order by e.element`.execute(db)
	return rows
}

/** False when the row has moved on from `version`. */
export async function updateElement(
	db: Db,
	element: number,
	version: number,
	competencies: readonly string[]
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('needs_skm_element')
		.set({ competencies: [...competencies], certainty: 'house', version: version + 1 })
		.where('element', '=', element)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function listCompetencies(
	db: Db
): Promise<{ id: string; code: string; name: string }[]> {
	return db
		.selectFrom('people_competency')
		.select(['id', 'code', 'name'])
		.where('active', '=', true)
		.orderBy('family')
		.orderBy('code')
		.execute()
}

const resultColumns = sql`r.id, r.agency_id as "agencyId", r.year, r.period, r.respondents, r.means::float8[] as means,
	r.counts, r.ikm, r.letter, r.rules_version as "rulesVersion"`

/** The newest survey first; of one year, the period that ends last. */
export const newestSurvey = sql`r.year desc, array_position(array['year', 'q4', 's2', 'q3', 'q2', 's1', 'q1'], r.period)`

export async function findStanding(
	db: Db,
	{ agencyId, year, period }: Pick<Survey, 'agencyId' | 'year' | 'period'>
): Promise<SkmResult | undefined> {
	const { rows } = await sql<SkmResult>`
		select ${resultColumns} from needs_skm_result r
		where r.stands and r.agency_id = ${agencyId} and r.year = ${year} and r.period = ${period}`.execute(
		db
	)
	return rows[0]
}

/** Everything that stands of these units. */
export async function listStanding(db: Db, agencyIds: readonly string[]): Promise<SkmResult[]> {
	const { rows } = await sql<SkmResult>`
		select ${resultColumns} from needs_skm_result r
		where r.stands and r.agency_id = any(${agencyIds}::uuid[])`.execute(db)
	return rows
}

/** Everything that stands of a unit, the newest first. */
export async function listResults(db: Db, agencyId: string): Promise<SkmResult[]> {
	const { rows } = await sql<SkmResult>`
		select ${resultColumns} from needs_skm_result r
		where r.stands and r.agency_id = ${agencyId} order by ${newestSurvey}`.execute(db)
	return rows
}

export async function findResult(db: Db, id: string): Promise<SkmResult | undefined> {
	const { rows } = await sql<SkmResult>`
		select ${resultColumns} from needs_skm_result r where r.stands and r.id = ${id}`.execute(db)
	return rows[0]
}

export type NewResult = Survey &
	Pick<SkmIndex, 'ikm' | 'letter'> & {
		id: string
		nrr: readonly number[]
		rulesVersion: string
		importId: string | null
		replacesId: string | null
		recordedBy: string
		recordedAt: Date
	}

/** Writes a survey; the one that it takes the place of stops standing. */
export async function insertResult(db: Db, result: NewResult): Promise<void> {
	if (result.replacesId) await setStanding(db, result.replacesId, false)
	await sql`
		insert into needs_skm_result (id, agency_id, year, period, respondents, means, counts, ikm, letter, rules_version,
			import_id, replaces_id, recorded_by, recorded_at)
		values (${result.id}, ${result.agencyId}, ${result.year}, ${result.period}, ${result.respondents},
			${[...result.nrr]}::numeric[], ${result.counts ? JSON.stringify(result.counts) : null}::jsonb, ${result.ikm},
			${result.letter}, ${result.rulesVersion}, ${result.importId}, ${result.replacesId}, ${result.recordedBy},
			${result.recordedAt})`.execute(db)
}

export async function setStanding(db: Db, id: string, stands: boolean): Promise<void> {
	await db.updateTable('needs_skm_result').set({ stands }).where('id', '=', id).execute()
}

/** What stands of one sheet, with what each took the place of. */
export async function listOfImport(
	db: Db,
	importId: string
): Promise<{ id: string; replacesId: string | null }[]> {
	return db
		.selectFrom('needs_skm_result')
		.select(['id', 'replaces_id as replacesId'])
		.where('import_id', '=', importId)
		.where('stands', '=', true)
		.execute()
}

export type UnitName = { id: string; name: string; parent: string | null }

/** Every place that could be a service unit, as a sheet may name it; `scope` narrows to those the actor reaches. */
export async function listUnitNames(db: Db, scope: Scope): Promise<UnitName[]> {
	const { rows } = await sql<UnitName>`
		select a.id, a.name, p.name as parent
		from people_agency a left join people_agency p on p.id = a.parent_id
		where a.active and ${scope === 'all' ? sql`true` : sql`a.id = any(${scope}::uuid[])`}
		order by a.name collate "id-x-icu"`.execute(db)
	return rows
}

/** Proposes a need for each weak element and each competency that it speaks of. Returns how many. */
export async function proposeNeeds(
	db: Db,
	resultId: string,
	elements: readonly number[],
	newId: () => string
): Promise<number> {
	const map = (await listElements(db)).filter(({ element }) => elements.includes(element))
	const needs = map.flatMap(({ element, competencies }) =>
		competencies.map(({ id }) => ({
			id: newId(),
			result_id: resultId,
			element,
			competency_id: id
		}))
	)
	if (needs.length > 0)
		await db
			.insertInto('needs_skm_need')
			.values(needs)
			.onConflict((there) => there.columns(['result_id', 'element', 'competency_id']).doNothing())
			.execute()
	return needs.length
}

const seen = (scope: Scope) => (scope === 'all' ? sql`true` : sql`a.id = any(${scope}::uuid[])`)
const SORTS = {
	nama: sql`name collate "id-x-icu"`,
	ikm: sql`(latest ->> 'ikm')::numeric`,
	tahun: sql`(latest ->> 'year')::int`
}
export type SkmSort = keyof typeof SORTS

/**
 * Units with a survey, the newest of each, on one page; how many there are, how many below B, and how many places have none.
 * `fewest`: surveys of fewer respondents come last and take part in no letter. `page` undefined: all.
 */
export async function listUnits(
	db: Db,
	scope: Scope,
	rules: Pick<SkmRules, 'fewestShown' | 'limitB' | 'factor'>,
	{ search, letter, weak }: SkmFilter,
	{ sort, descending }: { sort: SkmSort; descending: boolean },
	page?: { limit: number; offset: number }
): Promise<{ rows: SkmUnit[]; total: number; below: number; surveyed: number }> {
	const { rows } = await sql<{ rows: SkmUnit[]; total: number; below: number; surveyed: number }>`
		with survey as materialized (
			select ${resultColumns}, row_number() over (partition by r.agency_id order by ${newestSurvey}) as nth
			from needs_skm_result r where r.stands
		),
		unit as materialized (
			select a.id as "agencyId", a.name, p.name as parent,
				json_build_object('id', s.id, 'agencyId', s."agencyId", 'year', s.year, 'period', s.period,
					'respondents', s.respondents, 'means', s.means, 'counts', s.counts, 'ikm', s.ikm, 'letter', s.letter,
					'rulesVersion', s."rulesVersion") as latest,
				case when b.respondents >= ${rules.fewestShown} then b.ikm end as before,
				s.respondents >= ${rules.fewestShown} as shown,
				s.letter, s.respondents >= ${rules.fewestShown} and exists (
					select from unnest(s.means) m where round((m * ${rules.factor})::numeric, 2) < ${rules.limitB}) as weak,
				(select count(*) from needs_skm_need n where n.result_id = s.id and n.state = 'proposed') as undecided
			from survey s
			join people_agency a on a.id = s."agencyId"
			left join people_agency p on p.id = a.parent_id
			left join survey b on b."agencyId" = s."agencyId" and b.nth = 2
			where s.nth = 1 and ${seen(scope)}
		),
		found as (
			select * from unit
			where (${search ?? null}::text is null or name ilike ${like(search)})
				and (${letter ?? null}::text is null or (shown and letter = ${letter ?? null}))
				and (${weak ?? false}::boolean = false or weak)
		),
		page as (
			select "agencyId", name, parent, latest, before, undecided, row_number() over (
				order by shown desc, ${SORTS[sort]} ${descending ? sql`desc` : sql`asc`}, name collate "id-x-icu", "agencyId") as at
			from found order by at limit ${page?.limit ?? null} offset ${page?.offset ?? 0}
		)
		select (select coalesce(json_agg(page order by at), '[]') from page) as rows,
			(select count(*) from found) as total, (select count(*) from unit) as surveyed,
			(select count(*) from unit where weak) as below`.execute(db)
	return rows[0]!
}

export async function findUnit(
	db: Db,
	scope: Scope,
	id: string
): Promise<{ id: string; name: string; parent: string | null } | undefined> {
	const { rows } = await sql<{ id: string; name: string; parent: string | null }>`
		select a.id, a.name, p.name as parent from people_agency a left join people_agency p on p.id = a.parent_id
		where a.id = ${id} and ${seen(scope)}`.execute(db)
	return rows[0]
}

/** Needs that the newest survey of each unit proposes, undecided first, the weakest first; one unit's where `agencyId` is given. */
export async function listNeeds(
	db: Db,
	scope: Scope,
	{ agencyId, state }: { agencyId?: string | undefined; state?: NeedState | undefined },
	page?: { limit: number; offset: number }
): Promise<{ rows: SkmNeed[]; total: number }> {
	const { rows } = await sql<SkmNeed & { total: number }>`
		select n.id, a.id as "agencyId", a.name as agency, r.year, r.period, n.element,
			round(r.means[n.element] * s.factor, 2) as index, c.name as competency, n.state, n.reason,
			n.decided_by as "decidedBy", n.version, count(*) over () as total
		from needs_skm_need n
		join (
			select distinct on (r.agency_id) r.* from needs_skm_result r where r.stands order by r.agency_id, ${newestSurvey}
		) r on r.id = n.result_id
		join needs_skm_rules s on s.version = r.rules_version
		join people_agency a on a.id = r.agency_id
		join people_competency c on c.id = n.competency_id
		where ${seen(scope)} and (${agencyId ?? null}::uuid is null or a.id = ${agencyId ?? null})
			and (${state ?? null}::text is null or n.state = ${state ?? null})
		order by n.state <> 'proposed', r.means[n.element], a.name collate "id-x-icu", n.element, c.code
		limit ${page?.limit ?? null} offset ${page?.offset ?? 0}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export async function findNeed(db: Db, id: string): Promise<{ agencyId: string } | undefined> {
	const { rows } = await sql<{ agencyId: string }>`
		select r.agency_id as "agencyId" from needs_skm_need n
		join needs_skm_result r on r.id = n.result_id and r.stands where n.id = ${id}`.execute(db)
	return rows[0]
}

/** False when the need has moved on from `version`. */
export async function decideNeed(
	db: Db,
	id: string,
	version: number,
	decision: { state: NeedState; reason: string; decidedBy: string; decidedAt: Date }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('needs_skm_need')
		.set({
			state: decision.state,
			reason: decision.reason,
			decided_by: decision.decidedBy,
			decided_at: decision.decidedAt,
			version: version + 1
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
