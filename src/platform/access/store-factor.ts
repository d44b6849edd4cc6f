import type { Db } from '../database/db.ts'

export type Factor = { sealedSecret: Buffer; confirmedAt: Date | null; lastStep: number }

export const findFactor = (db: Db, accountId: string): Promise<Factor | undefined> =>
	db
		.selectFrom('access_factor')
		.select([
			'sealed_secret as sealedSecret',
			'confirmed_at as confirmedAt',
			'last_step as lastStep'
		])
		.where('account_id', '=', accountId)
		.executeTakeFirst()

/** Puts a secret in the place of one that was never confirmed; one that is on stays. */
export async function recordPending(
	db: Db,
	accountId: string,
	sealedSecret: Buffer,
	now: Date
): Promise<void> {
	const row = { sealed_secret: sealedSecret, created_at: now, last_step: 0 }
	await db
		.insertInto('access_factor')
		.values({ account_id: accountId, ...row })
		.onConflict((earlier) =>
			earlier.column('account_id').doUpdateSet(row).where('access_factor.confirmed_at', 'is', null)
		)
		.execute()
}

/** Turns a factor on; false where it is on already. */
export async function recordConfirmed(db: Db, accountId: string, now: Date): Promise<boolean> {
	const row = await db
		.updateTable('access_factor')
		.set({ confirmed_at: now })
		.where('account_id', '=', accountId)
		.where('confirmed_at', 'is', null)
		.returning('account_id')
		.executeTakeFirst()
	return row !== undefined
}

/** True for the one caller that takes this step's code first. */
export async function takeStep(db: Db, accountId: string, step: number): Promise<boolean> {
	const row = await db
		.updateTable('access_factor')
		.set({ last_step: step })
		.where('account_id', '=', accountId)
		.where('last_step', '<', step)
		.returning('account_id')
		.executeTakeFirst()
	return row !== undefined
}

/** Forgets the factor with its recovery codes. */
export async function deleteFactor(db: Db, accountId: string): Promise<void> {
	await db.deleteFrom('access_recovery').where('account_id', '=', accountId).execute()
	await db.deleteFrom('access_factor').where('account_id', '=', accountId).execute()
}

/** Puts new recovery codes in the place of all earlier ones. */
export async function replaceRecovery(
	db: Db,
	accountId: string,
	hashes: readonly Buffer[]
): Promise<void> {
	await db.deleteFrom('access_recovery').where('account_id', '=', accountId).execute()
	await db
		.insertInto('access_recovery')
		.values(hashes.map((code_hash) => ({ account_id: accountId, code_hash })))
		.execute()
}

/** True for the one caller that uses the code. */
export async function useRecovery(
	db: Db,
	accountId: string,
	codeHash: Buffer,
	now: Date
): Promise<boolean> {
	const row = await db
		.updateTable('access_recovery')
		.set({ used_at: now })
		.where('account_id', '=', accountId)
		.where('code_hash', '=', codeHash)
		.where('used_at', 'is', null)
		.returning('account_id')
		.executeTakeFirst()
	return row !== undefined
}

export async function countRecovery(db: Db, accountId: string): Promise<number> {
	const row = await db
		.selectFrom('access_recovery')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('account_id', '=', accountId)
		.where('used_at', 'is', null)
		.executeTakeFirstOrThrow()
	return row.n
}
