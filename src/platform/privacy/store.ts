import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database/db.ts'
import type { OwnRow, Whose } from './source.ts'

/** The first `most` rows of a select, and how many it has. */
export async function readSource(
	db: Db,
	select: RawBuilder<unknown>,
	most: number
): Promise<{ rows: OwnRow[]; total: number }> {
	const { rows } = await sql<OwnRow & { of_all: number }>`
		select *, count(*) over () as of_all from (${select}) as source limit ${most}`.execute(db)
	return { rows: rows.map(({ of_all: _, ...row }) => row), total: rows[0]?.of_all ?? 0 }
}

export type Look = {
	at: Date
	action: string
	reader: string
	roles: string[]
	agency: string | null
}

/** A page of who opened what of a person, the latest first; roles and agency are those of today. The person's own looks are no news. */
export async function listLooks(
	db: Db,
	{ accountId, actorId, employeeId }: Whose,
	actions: readonly string[],
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: Look[]; total: number }> {
	const { rows } = await sql<Look & { total: number }>`
		with look as (
			select e.id, e.at, e.action, e.actor, count(*) over () as total
			from audit_entry e
			where e.action = any(${[...actions]}::text[]) and e.actor <> ${actorId} and e.subject in (
				select unnest(${[accountId, employeeId]}::text[])
				union select id::text from mail_letter where account_id = ${accountId})
			order by e.at desc, e.id limit ${limit} offset ${offset}
		)
		select l.at, l.action, coalesce(a.name, l.actor) as reader, g.name as agency, l.total,
			array(select distinct role from access_grant where account_id = a.id order by role) as roles
		from look l
		left join access_account a on 'akun:' || a.id = l.actor
		left join people_identity i on i.nip = a.nip
		left join people_agency_choice g on g.id = i.agency_id
		order by l.at desc, l.id`.execute(db)
	return { rows, total: rows[0]?.total ?? 0 }
}
