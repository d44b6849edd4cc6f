import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database/db.ts'
import { like, literally } from '../database/search.ts'
import { ZONE } from '../i18n/format.ts'

export type AuditFilter = {
	/** Name or NIP of who acted, or 'sistem', 'publik'. */
	actor?: string | undefined
	/** Beginning of an action: 'plan.', 'access.slip_issued'. */
	action?: string | undefined
	/** Or one of these actions. */
	actions?: readonly string[] | undefined
	/** The row that it was about. */
	subject?: string | undefined
	/** Civil dates, both included. */
	from?: string | undefined
	to?: string | undefined
}

export type AuditRow = {
	id: string
	at: Date
	actor: string
	/** Of an account; null for the system, the public and accounts that are gone. */
	actorName: string | null
	action: string
	subject: string | null
	/** Its place in the chain; null until it is sealed. */
	sequence: number | null
}

/** Counting stops here: nobody turns that many pages, and a count of millions is slow. */
export const MOST_COUNTED = 10_000

/** Midnight of the government's day. */
const midnight = (date: string, days = 0) =>
	sql`(${date}::date + ${days}::integer)::timestamp at time zone ${sql.lit(ZONE)}`

function matches({
	actor,
	action,
	actions = [],
	subject,
	from,
	to
}: AuditFilter): RawBuilder<unknown> {
	const conditions = [
		actor &&
			sql`(e.actor ilike ${`${literally(actor)}%`} or e.actor in (
				select 'akun:' || id from access_account where name ilike ${like(actor)} or nip like ${like(actor)}))`,
		action && sql`(e.action like ${`${literally(action)}%`} or e.action = any(${actions}::text[]))`,
		subject && sql`e.subject = ${subject}`,
		from && sql`e.at >= ${midnight(from)}`,
		to && sql`e.at < ${midnight(to, 1)}`
	].filter((condition) => typeof condition === 'object')
	return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

const columns = sql`e.id, e.at, e.actor, a.name as "actorName", e.action, e.subject, s.sequence`
const joins = sql`
	left join access_account a on 'akun:' || a.id = e.actor
	left join audit_seal s on s.entry_id = e.id`

/** A page of acts, the latest first. */
export async function listEntries(
	db: Db,
	filter: AuditFilter,
	{ limit, offset }: { limit: number; offset: number }
): Promise<AuditRow[]> {
	const { rows } = await sql<AuditRow>`
		with e as (select * from audit_entry e where ${matches(filter)} order by e.at desc, e.id limit ${limit} offset ${offset})
		select ${columns} from e ${joins} order by e.at desc, e.id`.execute(db)
	return rows
}

/** How many acts there are, up to MOST_COUNTED. */
export async function countEntries(db: Db, filter: AuditFilter): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from (select from audit_entry e where ${matches(filter)} limit ${MOST_COUNTED}) as found`.execute(
		db
	)
	return rows[0]!.n
}

export type WholeEntry = AuditRow & {
	/** Null once it was erased. */
	payload: Record<string, unknown> | null
	payloadHash: Buffer
	hash: Buffer | null
}

export async function findEntry(db: Db, id: string): Promise<WholeEntry | undefined> {
	const { rows } = await sql<WholeEntry>`
		select ${columns}, p.payload, e.payload_hash as "payloadHash", s.hash
		from audit_entry e ${joins} left join audit_payload p on p.entry_id = e.id
		where e.id = ${id}`.execute(db)
	return rows[0]
}
