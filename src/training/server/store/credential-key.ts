import type { JsonWebKey } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { PublicKey } from '../../credential/did.ts'

export type KeyRow = {
	number: number
	jwk: JsonWebKey
	sealedKey: Buffer
	madeAt: Date
	retiredAt: Date | null
}

/** The key that signs now. */
export const findCurrentKey = (db: Db): Promise<KeyRow | undefined> =>
	db
		.selectFrom('training_credential_key')
		.select([
			'number',
			'public_key as jwk',
			'sealed_key as sealedKey',
			'made_at as madeAt',
			'retired_at as retiredAt'
		])
		.where('retired_at', 'is', null)
		.executeTakeFirst() as Promise<KeyRow | undefined>

/** Every key that ever signed, the newest first; no private half is read. */
export const listKeys = (
	db: Db
): Promise<(PublicKey & { madeAt: Date; retiredAt: Date | null })[]> =>
	db
		.selectFrom('training_credential_key')
		.select(['number', 'public_key as jwk', 'made_at as madeAt', 'retired_at as retiredAt'])
		.orderBy('number', 'desc')
		.execute() as Promise<(PublicKey & { madeAt: Date; retiredAt: Date | null })[]>

/** The number that the next key gets. */
export async function nextKeyNumber(db: Db): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select coalesce(max(number), 0) + 1 as n from training_credential_key`.execute(db)
	return rows[0]!.n
}

/** Puts a key into use; false when another was put into use meanwhile. */
export async function insertKey(
	db: Db,
	{ number, jwk, sealedKey, madeAt }: Omit<KeyRow, 'retiredAt'>
): Promise<boolean> {
	const row = await db
		.insertInto('training_credential_key')
		.values({
			number,
			public_key: JSON.stringify(jwk),
			sealed_key: sealedKey,
			made_at: madeAt
		})
		.onConflict((there) => there.doNothing())
		.returning('number')
		.executeTakeFirst()
	return row !== undefined
}

export async function retireCurrentKey(db: Db, at: Date): Promise<void> {
	await db
		.updateTable('training_credential_key')
		.set({ retired_at: at })
		.where('retired_at', 'is', null)
		.execute()
}
