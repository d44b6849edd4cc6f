import type { Db } from '../../database/db.ts'

export type DepartureRow = { browserHash: Buffer; nonce: string; verifier: string; next: string }

export async function insertDeparture(
	db: Db,
	stateHash: Buffer,
	{ browserHash, ...rest }: DepartureRow,
	expiresAt: Date
): Promise<void> {
	await db
		.insertInto('access_departure')
		.values({ state_hash: stateHash, browser_hash: browserHash, expires_at: expiresAt, ...rest })
		.execute()
}

/** Takes a departure out: only the browser that left gets it, in time, once. */
export const takeDeparture = (
	db: Db,
	stateHash: Buffer,
	browserHash: Buffer,
	now: Date
): Promise<DepartureRow | undefined> =>
	db
		.deleteFrom('access_departure')
		.where('state_hash', '=', stateHash)
		.where('browser_hash', '=', browserHash)
		.where('expires_at', '>', now)
		.returning(['browser_hash as browserHash', 'nonce', 'verifier', 'next'])
		.executeTakeFirst()
