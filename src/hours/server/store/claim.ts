import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type {
	ClaimFacts,
	ClaimOfPerson,
	ClaimQuery,
	ClaimState,
	CourseClaim,
	Twin,
	Verifier
} from '../../claims/model.ts'

const columns = sql`c.id, c.employee_id as "employeeId", c.title, c.organiser, c.certificate,
	c.form_code as "formCode", coalesce(form.name, c.form_code) as form, c.started_on as "startedOn",
	c.completed_on as "completedOn", c.international, c.jp, c.file_id as "fileId", f.name as "fileName",
	f.size as "fileSize", c.state, c.sent_at as "sentAt", c.decided_at as "decidedAt", c.reason,
	c.entry_id as "entryId", e.counted, c.version,
	exists (select from hours_entry r where r.reverses_id = c.entry_id) as "takenBack"`

const joins = sql`
	join platform_file f on f.id = c.file_id
	left join hours_entry e on e.id = c.entry_id
	left join lateral (
		select name from hours_form where code = c.form_code order by rules_version desc limit 1
	) form on true`

/** Certificate numbers are the same whatever stands between their letters and digits. */
const bare = (text: RawBuilder<unknown>) =>
	sql`lower(regexp_replace(${text}, '[^a-zA-Z0-9]', '', 'g'))`

/** Titles are alike from here on, 0 to 1. */
const ALIKE = 0.4

/** What may be the same course as the claim `c`: standing entries and claims under way; `same` where it is. */
const twins = sql`
	select t.*, (lower(t.title) = lower(c.title) and t.completed_on = c.completed_on)
		or (${bare(sql`c.certificate`)} <> '' and ${bare(sql`t.certificate`)} = ${bare(sql`c.certificate`)}) as same
	from (
		select e.id, 'entry' as source, e.title, coalesce(e.started_on, e.completed_on) as started_on,
			e.completed_on, coalesce(e.certificate, '') as certificate, e.counted as jp
		from hours_entry e
		where e.employee_id = c.employee_id and e.reverses_id is null and e.id is distinct from c.entry_id
			and not exists (select from hours_entry r where r.reverses_id = e.id)
		union all
		select o.id, 'claim', o.title, o.started_on, o.completed_on, o.certificate, o.jp
		from hours_claim o
		where o.employee_id = c.employee_id and o.id <> c.id and o.state in ('draft', 'sent', 'returned')
	) t
	where (${bare(sql`c.certificate`)} <> '' and ${bare(sql`t.certificate`)} = ${bare(sql`c.certificate`)})
		or (t.started_on <= c.completed_on and t.completed_on >= c.started_on
			and similarity(t.title, c.title) >= ${sql.lit(ALIKE)})`

export async function insertClaim(
	db: Db,
	{
		id,
		employeeId,
		fileId,
		...facts
	}: ClaimFacts & { id: string; employeeId: string; fileId: string }
): Promise<void> {
	await db
		.insertInto('hours_claim')
		.values({ id, employee_id: employeeId, file_id: fileId, state: 'draft', ...columnsOf(facts) })
		.execute()
}

const columnsOf = (facts: ClaimFacts) => ({
	title: facts.title,
	organiser: facts.organiser,
	certificate: facts.certificate,
	form_code: facts.formCode,
	started_on: facts.startedOn,
	completed_on: facts.completedOn,
	international: facts.international,
	jp: facts.jp
})

export type ClaimChange = Partial<{
	facts: ClaimFacts
	fileId: string
	state: ClaimState
	sentAt: Date
	decided: { at: Date; by: string; reason: string; entryId: string | null }
}>

/** Writes over the version that was read; false where somebody else wrote it meanwhile. */
export async function recordClaim(
	db: Db,
	{ id, version }: { id: string; version: number },
	{ facts, fileId, state, sentAt, decided }: ClaimChange
): Promise<boolean> {
	const row = await db
		.updateTable('hours_claim')
		.set({
			version: version + 1,
			...(facts && columnsOf(facts)),
			...(fileId && { file_id: fileId }),
			...(state && { state }),
			...(sentAt && { sent_at: sentAt }),
			...(decided && {
				decided_at: decided.at,
				decided_by: decided.by,
				reason: decided.reason,
				entry_id: decided.entryId
			})
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/** Somebody's own claim. */
export async function findOwnClaim(
	db: Db,
	employeeId: string,
	id: string
): Promise<CourseClaim | undefined> {
	const { rows } = await sql<CourseClaim>`
		select ${columns} from hours_claim c ${joins}
		where c.id = ${id} and c.employee_id = ${employeeId}`.execute(db)
	return rows[0]
}

/** A page of somebody's own claims, what asks for their hand first. */
export async function listOwnClaims(
	db: Db,
	employeeId: string,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: CourseClaim[]; total: number }> {
	const { rows } = await sql<CourseClaim & { total: number }>`
		select ${columns}, count(*) over () as total from hours_claim c ${joins}
		where c.employee_id = ${employeeId}
		order by c.state in ('draft', 'returned') desc, c.state = 'sent' desc, c.completed_on desc, c.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

const person = sql`p.nip, p.name, p.front_title as "frontTitle", p.back_title as "backTitle",
	coalesce(r.home_agency_name, a.name, '–') as agency`
const ofPerson = sql`
	join people_person p on p.employee_id = c.employee_id
	left join people_agency_choice a on a.id = p.agency_id
	left join people_roster r on r.employee_id = c.employee_id`

/** Claims of an agency's people that were ever sent. */
const within = (scope: Scope) =>
	sql`c.state not in ('draft', 'withdrawn') and ${
		scope === 'all' ? sql`true` : sql`p.agency_id = any(${scope}::uuid[])`
	}`

/** A claim of the people whom a verifier answers. */
export async function findClaim(
	db: Db,
	scope: Scope,
	id: string
): Promise<ClaimOfPerson | undefined> {
	const { rows } = await sql<ClaimOfPerson>`
		select ${columns}, ${person}, exists (${twins}) as "hasTwin"
		from hours_claim c ${joins} ${ofPerson}
		where c.id = ${id} and ${within(scope)}`.execute(db)
	return rows[0]
}

/** The same of many, in a fixed order, locked until the transaction ends. */
export async function lockClaims(
	db: Db,
	scope: Scope,
	ids: readonly string[]
): Promise<ClaimOfPerson[]> {
	const { rows } = await sql<ClaimOfPerson>`
		select ${columns}, ${person}, exists (${twins}) as "hasTwin"
		from hours_claim c ${joins} ${ofPerson}
		where c.id = any(${[...ids]}::uuid[]) and ${within(scope)}
		order by c.sent_at, c.id for update of c`.execute(db)
	return rows
}

/** A page of the claims that a verifier answers; own ones are for others. */
export async function listClaims(
	db: Db,
	{ scope, employeeId }: Verifier,
	{ search, agencyId, need, sort, descending, limit, offset }: ClaimQuery,
	overdueBefore: Date
): Promise<{ rows: ClaimOfPerson[]; total: number }> {
	const { rows } = await sql<ClaimOfPerson & { total: number }>`
		select ${columns}, ${person}, c.state = 'sent' and exists (${twins}) as "hasTwin",
			count(*) over () as total
		from hours_claim c ${joins} ${ofPerson}
		where ${within(scope)} and c.employee_id is distinct from ${employeeId}::uuid
			and ${need === 'late' ? sql`c.state = 'sent' and c.sent_at <= ${overdueBefore}` : sql`c.state = ${need}`}
			and (${agencyId ?? null}::uuid is null or r.home_agency_id = ${agencyId ?? null})
			and (${search} = '' or p.name ilike ${like(search)} or c.title ilike ${like(search)}
				or p.nip like ${search.replace(/\D/g, '') || 'x'} || '%')
		order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`}, c.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

const ORDERS = {
	umur: sql`-extract(epoch from c.sent_at)`,
	nama: sql`p.name collate "id-x-icu"`,
	selesai: sql`c.completed_on`
}

/** How many wait for a verifier, and how many of them too long. */
export async function countWaitingClaims(
	db: Db,
	{ scope, employeeId }: Verifier,
	overdueBefore: Date
): Promise<{ waiting: number; late: number }> {
	const { rows } = await sql<{ waiting: number; late: number }>`
		select count(*) as waiting, count(*) filter (where c.sent_at <= ${overdueBefore}) as late
		from hours_claim c join people_person p on p.employee_id = c.employee_id
		where c.state = 'sent' and c.employee_id is distinct from ${employeeId}::uuid
			and ${scope === 'all' ? sql`true` : sql`p.agency_id = any(${scope}::uuid[])`}`.execute(db)
	return rows[0]!
}

/** How many of somebody's own claims were sent back. */
export async function countReturned(db: Db, employeeId: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from hours_claim
		where employee_id = ${employeeId} and state = 'returned'`.execute(db)
	return rows[0]!.n
}

/** What may be the same course as a claim, what is the same first. */
export async function listTwins(db: Db, claimId: string): Promise<Twin[]> {
	const { rows } = await sql<Twin>`
		select t.id, t.source, t.title, t.started_on as "startedOn", t.completed_on as "completedOn",
			t.certificate, t.jp, t.same
		from hours_claim c cross join lateral (${twins}) t
		where c.id = ${claimId}
		order by t.same desc, t.completed_on desc, t.id`.execute(db)
	return rows
}
