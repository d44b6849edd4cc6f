import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Recipient } from '../mail/letter.ts'
import type { Role } from './actor.ts'
import { knownEmail } from './email.ts'

type Row = { id: string; name: string; email: string }

export const recipientOf = ({ id, name, email }: Row): Recipient => ({
	accountId: id,
	name,
	address: knownEmail(email)
})

/** The open accounts behind actors, as the audit names them ('akun:…'); whoever is none is left out. */
export async function recipientsOf(db: Db, actors: readonly string[]): Promise<Recipient[]> {
	const { rows } = await sql<Row>`
		select a.id, a.name, a.email from access_account a
		where a.disabled_at is null and 'akun:' || a.id = any(${[...actors]}::text[]) order by a.id`.execute(
		db
	)
	return rows.map(recipientOf)
}

/** The open account of a person on the roster, by their NIP. */
export const recipientByNip = async (db: Db, nip: string): Promise<Recipient | undefined> =>
	(await recipientsByNip(db, [nip])).get(nip)

/** The same of many, by NIP; whoever has no account is left out. */
export async function recipientsByNip(
	db: Db,
	nips: readonly string[]
): Promise<Map<string, Recipient>> {
	const { rows } = await sql<Row & { nip: string }>`
		select id, nip, name, email from access_account
		where nip = any(${[...nips]}::text[]) and disabled_at is null`.execute(db)
	return new Map(rows.map((row) => [row.nip, recipientOf(row)]))
}

/**
 * Whoever holds a role on a day, or stands in for somebody who does: for the whole government, or with `agencies` also where the
 * role was given for one of them or above it.
 */
export async function holdersOf(
	db: Db,
	role: Role,
	today: string,
	agencies: readonly string[] = []
): Promise<Recipient[]> {
	const { rows } = await sql<Row>`
		with holder as (
			select g.account_id from access_grant g join access_account p on p.id = g.account_id and p.disabled_at is null
			where g.role = ${role} and (g.agency_id is null or g.agency_id in (
				select ancestor_id from people_agency_within where agency_id = any(${[...agencies]}::uuid[]))))
		select a.id, a.name, a.email from access_account a
		where a.disabled_at is null and a.id in (
			select account_id from holder
			union select d.delegate_id from access_delegation d join holder h on h.account_id = d.principal_id
			where d.role = ${role} and d.revoked_at is null and ${today}::date between d.first_on and d.last_on)
		order by a.id`.execute(db)
	return rows.map(recipientOf)
}

/** The open accounts of people by NIP. */
export async function recipientsOfNips(
	db: Db,
	nips: readonly string[]
): Promise<Map<string, Recipient>> {
	const { rows } = await sql<Row & { nip: string }>`
		select a.id, a.nip, a.name, a.email from access_account a
		where a.disabled_at is null and a.nip = any(${[...nips]}::text[])`.execute(db)
	return new Map(rows.map((row) => [row.nip, recipientOf(row)]))
}

/** Whoever stands in for these accounts in a role on a day, with the NIP of whom they stand in for. */
export async function standInsOf(
	db: Db,
	nips: readonly string[],
	role: Role,
	today: string
): Promise<{ of: string; nip: string | null; to: Recipient }[]> {
	const { rows } = await sql<Row & { of: string; nip: string | null }>`
		select a.id, a.name, a.email, a.nip, p.nip as of from access_delegation d
		join access_account p on p.id = d.principal_id join access_account a on a.id = d.delegate_id
		where a.disabled_at is null and p.nip = any(${[...nips]}::text[]) and d.role = ${role} and d.revoked_at is null
			and ${today}::date between d.first_on and d.last_on order by a.id`.execute(db)
	return rows.map(({ of, nip, ...row }) => ({ of, nip, to: recipientOf(row) }))
}
