import { sql } from 'kysely'
import type { Db } from '../database/db.ts'

export type Way = 'password' | 'sso'
export type Outcome = 'entered' | 'wrong_password' | 'wrong_code' | 'recovery' | 'reset'

export type SignInRow = {
	id: string
	at: Date
	address: string
	device: string
	way: Way
	outcome: Outcome
}

export async function insertSignIn(db: Db, row: SignInRow & { accountId: string }): Promise<void> {
	const { accountId, ...rest } = row
	await db
		.insertInto('access_sign_in')
		.values({ account_id: accountId, ...rest })
		.execute()
}

/** A page of an account's tries, the latest first, with how many there are. */
export async function listSignIns(
	db: Db,
	accountId: string,
	{ page, size }: { page: number; size: number }
): Promise<{ rows: SignInRow[]; total: number }> {
	const { rows } = await sql<SignInRow & { total: number }>`
		select id, at, address, device, way, outcome, count(*) over () as total
		from access_sign_in where account_id = ${accountId}
		order by at desc, id
		limit ${size} offset ${(page - 1) * size}`.execute(db)
	return { rows, total: rows[0]?.total ?? 0 }
}

/** Whether the account was ever opened from this address, as far back as the history reaches. */
export async function hasEnteredFrom(db: Db, accountId: string, address: string): Promise<boolean> {
	const row = await db
		.selectFrom('access_sign_in')
		.select('id')
		.where('account_id', '=', accountId)
		.where('address', '=', address)
		.where('outcome', 'in', ['entered', 'recovery', 'reset'])
		.limit(1)
		.executeTakeFirst()
	return row !== undefined
}

export async function deleteSignIns(db: Db, before: Date): Promise<void> {
	await db.deleteFrom('access_sign_in').where('at', '<', before).execute()
}

/** The hash of an account's password; undefined where none was ever set. */
export async function findPassword(db: Db, accountId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('access_credential')
		.select('password')
		.where('account_id', '=', accountId)
		.where('provider', '=', 'credential')
		.executeTakeFirst()
	return row?.password ?? undefined
}

export type Challenge = { accountId: string; way: Way }

export async function insertChallenge(
	db: Db,
	tokenHash: Buffer,
	{ accountId, way }: Challenge,
	expiresAt: Date
): Promise<void> {
	await db
		.insertInto('access_challenge')
		.values({ token_hash: tokenHash, account_id: accountId, way, expires_at: expiresAt })
		.execute()
}

export const findChallenge = (
	db: Db,
	tokenHash: Buffer,
	now: Date
): Promise<Challenge | undefined> =>
	db
		.selectFrom('access_challenge')
		.select(['account_id as accountId', 'way'])
		.where('token_hash', '=', tokenHash)
		.where('expires_at', '>', now)
		.executeTakeFirst() as Promise<Challenge | undefined>

/** True for the one caller that uses the challenge up. */
export async function useChallenge(db: Db, tokenHash: Buffer): Promise<boolean> {
	const row = await db
		.deleteFrom('access_challenge')
		.where('token_hash', '=', tokenHash)
		.returning('account_id')
		.executeTakeFirst()
	return row !== undefined
}

/** Sign-ins that were left half-way, and sessions that are over. */
export async function deleteExpired(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('access_challenge').where('expires_at', '<', now).execute()
	await db.deleteFrom('access_departure').where('expires_at', '<', now).execute()
	await db.deleteFrom('access_session').where('expires_at', '<', now).execute()
}
