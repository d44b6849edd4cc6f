import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { CertificateQuery } from '../../certificates/filters.ts'
import type { Certificate, CertifiedBatch, Earner } from '../../certificates/model.ts'

/** What certificates of a batch say, locked until the transaction ends where one may be asked for. */
export async function findCertifiedBatch(
	db: Db,
	id: string,
	lock = false
): Promise<CertifiedBatch | undefined> {
	if (lock) await sql`select from training_batch where id = ${id} for update`.execute(db)
	const { rows } = await sql<CertifiedBatch>`
		select b.id, b.title, b.year, b.state, b.agency_id as "agencyId", b.valid_months as "validMonths", a.jp,
			a.form_code as "formCode", a.method, coalesce(g.name, a.organiser) as organiser,
			min(s.starts_at) as "startsAt", max(s.ends_at) as "endsAt"
		from training_batch b join plan_activity a on a.id = b.activity_id
		left join people_agency g on g.id = b.agency_id
		left join training_session s on s.batch_id = b.id and not s.called_off
		where b.id = ${id} group by b.id, a.id, g.id`.execute(db)
	return rows[0]
}

const earner = sql`e.id as "enrolmentId", e.employee_id as "employeeId",
	coalesce(concat_ws(', ', concat_ws(' ', m.front_title, m.name), m.back_title), nullif(c.name, '')) as name,
	m.nip, p.title as position, g.name as agency`
const earners = sql`training_enrolment e
	left join people_employee m on m.id = e.employee_id
	left join people_position p on p.id = m.position_id left join people_agency g on g.id = m.agency_id
	left join training_citizen c on c.id = e.citizen_id`

/** Of these enrolments those that never had a certificate, by name; whoever asked to be forgotten gets none. */
export async function listUncertified(db: Db, enrolmentIds: readonly string[]): Promise<Earner[]> {
	const { rows } = await sql<Earner>`
		select ${earner} from ${earners}
		where e.id = any(${[...enrolmentIds]}::uuid[]) and (m.id is not null or c.name <> '')
			and not exists (select from training_certificate t where t.enrolment_id = e.id)
		order by coalesce(m.name, c.name) collate "id-x-icu", e.id`.execute(db)
	return rows
}

/** Whom a certificate is of, as they are called today. */
export async function findEarner(db: Db, enrolmentId: string): Promise<Earner | undefined> {
	const { rows } = await sql<Earner>`
		select ${earner} from ${earners}
		where e.id = ${enrolmentId} and (m.id is not null or c.name <> '')`.execute(db)
	return rows[0]
}

/** Work of the same wish that has not ended. */
export async function findIssuing(db: Db, job: string, wish: object): Promise<string | undefined> {
	const { rows } = await sql<{ id: string }>`
		select id from platform_job
		where name = ${job} and input = ${JSON.stringify(wish)}::jsonb and state in ('queued', 'running')`.execute(
		db
	)
	return rows[0]?.id
}

export type NewCertificate = {
	id: string
	enrolmentId: string
	paperId: string
	number: string
	code: string
	name: string
	title: string
	jp: number
	startedOn: string
	completedOn: string
	issuedAt: Date
	validUntil: string | null
	replacesId: string | null
	entryId: string | null
	hoursNote: string
}

/** Writes a certificate down; answers its bit in the lists of what was revoked. */
export async function insertCertificate(db: Db, one: NewCertificate): Promise<number> {
	const { status_index: statusIndex } = await db
		.insertInto('training_certificate')
		.values({
			id: one.id,
			enrolment_id: one.enrolmentId,
			paper_id: one.paperId,
			number: one.number,
			code: one.code,
			name: one.name,
			title: one.title,
			jp: one.jp,
			started_on: one.startedOn,
			completed_on: one.completedOn,
			issued_at: one.issuedAt,
			valid_until: one.validUntil,
			replaces_id: one.replacesId,
			entry_id: one.entryId,
			hours_note: one.hoursNote
		})
		.returning('status_index')
		.executeTakeFirstOrThrow()
	return statusIndex
}

export async function recordCredential(db: Db, id: string, credential: string): Promise<void> {
	await db.updateTable('training_certificate').set({ credential }).where('id', '=', id).execute()
}

/** Revokes a certificate; false where it was revoked before. */
export async function recordRevoked(
	db: Db,
	id: string,
	{ at, why }: { at: Date; why: string }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('training_certificate')
		.set({ revoked_at: at, revoked_why: why })
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

const columns = sql`t.id, t.enrolment_id as "enrolmentId", e.batch_id as "batchId", t.paper_id as "paperId", t.number,
	t.code, t.name, t.title, t.jp, t.started_on as "startedOn", t.completed_on as "completedOn",
	t.issued_at as "issuedAt", t.valid_until as "validUntil", t.revoked_at as "revokedAt",
	t.revoked_why as "revokedWhy", n.number as "replacedBy", t.entry_id as "entryId", h.counted,
	t.hours_note as "hoursNote", t.credential is not null as "hasCredential"`
const joined = sql`training_certificate t join training_enrolment e on e.id = t.enrolment_id
	left join training_certificate n on n.replaces_id = t.id
	left join hours_entry h on h.id = t.entry_id`

const select = async (db: Db, where: RawBuilder<unknown>): Promise<Certificate[]> =>
	(await sql<Certificate>`select ${columns} from ${joined} where ${where}`.execute(db)).rows

/** A certificate of the batches that somebody runs. */
export async function findCertificate(
	db: Db,
	scope: Scope,
	id: string
): Promise<Certificate | undefined> {
	const [found] = await select(db, sql`t.id = ${id} and ${within(scope)}`)
	return found
}

/** Somebody's own certificate. */
export async function findOwnCertificate(
	db: Db,
	employeeId: string,
	id: string
): Promise<Certificate | undefined> {
	const [found] = await select(db, sql`t.id = ${id} and e.employee_id = ${employeeId}`)
	return found
}

/** By codes and by numbers as they stand in addresses. */
export const listByKeys = (
	db: Db,
	{ codes, numberKeys }: { codes: readonly string[]; numberKeys: readonly string[] }
): Promise<(Certificate & { numberKey: string })[]> =>
	sql<Certificate & { numberKey: string }>`
		select ${columns}, t.number_key as "numberKey" from ${joined}
		where t.code = any(${[...codes]}::text[]) or t.number_key = any(${[...numberKeys]}::text[])`
		.execute(db)
		.then(({ rows }) => rows)

export async function findCredential(db: Db, id: string): Promise<string | null> {
	const row = await db
		.selectFrom('training_certificate')
		.select('credential')
		.where('id', '=', id)
		.executeTakeFirst()
	return row?.credential ?? null
}

/** Bits of a list whose certificates were revoked. */
export async function listRevokedBits(
	db: Db,
	{ from, bits }: { from: number; bits: number }
): Promise<number[]> {
	const rows = await db
		.selectFrom('training_certificate')
		.select('status_index')
		.where('revoked_at', 'is not', null)
		.where('status_index', '>=', from)
		.where('status_index', '<', from + bits)
		.execute()
	return rows.map(({ status_index }) => status_index - from)
}

const within = (scope: Scope) =>
	scope === 'all'
		? sql`true`
		: sql`exists (select from training_batch b join people_agency_within w on w.agency_id = b.agency_id
			where b.id = e.batch_id and w.ancestor_id = any(${[...scope]}::uuid[]))`

/** A page of the certificates that somebody runs, of one batch where it is named. */
export async function listCertificates(
	db: Db,
	scope: Scope,
	{ batchId, search, state, year, sort, descending, limit, offset }: CertificateQuery
): Promise<{ rows: Certificate[]; total: number }> {
	const { rows } = await sql<Certificate & { total: number }>`
		select ${columns}, count(*) over () as total from ${joined}
		where ${within(scope)} and (${batchId ?? null}::uuid is null or e.batch_id = ${batchId ?? null})
			and (${year ?? null}::int is null or extract(year from t.completed_on) = ${year ?? null})
			and (${state ?? null}::text is null or (t.revoked_at is not null) = (${state ?? null} = 'revoked'))
			and (${search} = '' or t.name ilike ${like(search)} or t.number ilike ${like(search)}
				or t.title ilike ${like(search)} or t.code = ${search.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')})
		order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`}, t.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

const ORDERS = {
	terbit: sql`t.issued_at, t.number`,
	nama: sql`t.name collate "id-x-icu"`,
	nomor: sql`t.number collate "id-x-icu"`
}

/** A page of somebody's own certificates, the latest first. */
export async function listOwnCertificates(
	db: Db,
	employeeId: string,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: Certificate[]; total: number }> {
	const { rows } = await sql<Certificate & { total: number }>`
		select ${columns}, count(*) over () as total from ${joined}
		where e.employee_id = ${employeeId}
		order by t.revoked_at is not null, t.completed_on desc, t.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Own seats of batches that have ended and that never had a certificate, the latest first. */
export async function listOwnUncertified(
	db: Db,
	employeeId: string,
	now: Date
): Promise<{ enrolmentId: string; batchId: string; title: string }[]> {
	const { rows } = await sql<{ enrolmentId: string; batchId: string; title: string }>`
		select e.id as "enrolmentId", b.id as "batchId", b.title
		from training_enrolment e join training_batch b on b.id = e.batch_id and b.state in ('open', 'done')
		join training_session s on s.batch_id = b.id and not s.called_off
		where e.employee_id = ${employeeId} and e.state = 'enrolled'
			and not exists (select from training_certificate t where t.enrolment_id = e.id)
		group by e.id, b.id having max(s.ends_at) <= ${now}
		order by max(s.ends_at) desc, e.id limit 10`.execute(db)
	return rows
}
