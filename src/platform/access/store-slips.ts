import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import { placeholder } from './email.ts'

/** An agency with people who cannot sign in yet. */
export type AgencyToActivate = {
	id: string
	name: string
	/** On the roster, without an account. */
	missing: number
	/** With an account that nobody ever signed in with. */
	inactive: number
}

/** Nobody has set a password or signed in through the government's own provider. */
const unused = sql`not exists (select from access_credential c where c.account_id = a.id)`

/** A page of agencies by name, those alone that have such people. */
export async function listAgenciesToActivate(
	db: Db,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: AgencyToActivate[]; total: number }> {
	const { rows } = await sql<AgencyToActivate & { total: number }>`
		select r.home_agency_id as id, r.home_agency_name as name, count(*) filter (where a.id is null) as missing,
			count(*) filter (where a.id is not null) as inactive, count(*) over () as total
		from people_roster r left join access_account a on a.nip = r.nip
		where a.id is null or (a.disabled_at is null and ${unused})
		group by r.home_agency_id, r.home_agency_name
		order by r.home_agency_name collate "id-x-icu", r.home_agency_id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Makes an account for everybody of an agency who has none. How many were made. */
export async function insertMissingAccounts(db: Db, agencyId: string): Promise<number> {
	const { rows } = await sql<{ id: string }>`
		insert into access_account (id, name, nip, email)
		select gen_random_uuid(), r.name, r.nip, r.nip || ${placeholder('')}::text from people_roster r
		where r.home_agency_id = ${agencyId} and not exists (select from access_account a where a.nip = r.nip)
		on conflict do nothing
		returning id`.execute(db)
	return rows.length
}

export type ToActivate = { id: string; name: string; nip: string; unit: string }

/** Open accounts of an agency's people that nobody ever signed in with, by unit and name. */
export async function listToActivate(db: Db, agencyId: string): Promise<ToActivate[]> {
	const { rows } = await sql<ToActivate>`
		select a.id, a.name, r.nip, r.agency_name as unit
		from people_roster r join access_account a on a.nip = r.nip
		where r.home_agency_id = ${agencyId} and a.disabled_at is null and ${unused}
		order by r.agency_name collate "id-x-icu", a.name collate "id-x-icu", a.id`.execute(db)
	return rows
}

export async function findAgencyName(db: Db, agencyId: string): Promise<string | undefined> {
	const { rows } = await sql<{ name: string }>`
		select name from people_agency_choice where id = ${agencyId}`.execute(db)
	return rows[0]?.name
}

/** Codes that these accounts have and nobody used stop working. */
export async function deleteActivations(db: Db, accountIds: readonly string[]): Promise<void> {
	await sql`
		delete from access_link
		where purpose = 'activation' and used_at is null and account_id = any(${accountIds}::uuid[])`.execute(
		db
	)
}

/** A code for each account, but for those that somebody signed in with meanwhile. How many were written. */
export async function insertActivations(
	db: Db,
	codes: readonly { accountId: string; codeHash: Buffer }[],
	expiresAt: Date
): Promise<number> {
	const { rows } = await sql<{ account_id: string }>`
		insert into access_link (code_hash, purpose, account_id, expires_at)
		select l.code_hash, 'activation', a.id, ${expiresAt}
		from unnest(${codes.map(({ codeHash }) => codeHash)}::bytea[], ${codes.map(({ accountId }) => accountId)}::uuid[])
			as l (code_hash, account_id)
		join access_account a on a.id = l.account_id
		where ${unused}
		returning account_id`.execute(db)
	return rows.length
}

/** Forgets what stands in files of slips that were printed before a moment. */
export async function eraseSlips(db: Db, job: string, before: Date): Promise<void> {
	await sql`
		update platform_file set content = ''
		where content <> '' and id in (
			select (result ->> 'file')::uuid from platform_job
			where name = ${job} and state = 'done' and finished_at < ${before})`.execute(db)
}
