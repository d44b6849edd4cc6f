import { randomUUID } from 'node:crypto'
import { afterAll, onTestFinished } from 'vitest'
import { system, type Actor } from '../access/actor.ts'
import type { Context } from '../context.ts'
import type { Database, Db } from '../database/db.ts'
import { dropDatabase, makeDatabase } from './own-database.ts'

let database: Promise<Database> | undefined

/** The test file's own migrated database: files that run at once never wait for one another's rows. */
const ofThisFile = async (): Promise<Db> => (await (database ??= makeDatabase())).db

afterAll(async () => {
	if (database) await dropDatabase(await database)
})

/**
 * A context on real PostgreSQL inside a transaction that is rolled back when the test ends. `actor` is the system unless
 * a test says who; the clock stands still at `now`.
 */
export async function testContext({
	now = new Date('2026-11-24T08:00:00+07:00'),
	actor = system('uji')
}: { now?: Date; actor?: Actor } = {}): Promise<Context> {
	const transaction = await (await ofThisFile()).startTransaction().execute()
	onTestFinished(() => transaction.rollback().execute())
	return { db: transaction, actor, now, newId: randomUUID }
}

/** Somebody with these roles everywhere (or in these agencies). */
export const actorWith = (
	roles: readonly (keyof Actor['scopes'])[],
	agencyIds: 'all' | readonly string[] = 'all',
	employeeId: string | null = null
): Actor => ({
	id: 'akun:uji',
	name: 'Uji',
	accountId: null,
	employeeId,
	scopes: Object.fromEntries(roles.map((role) => [role, agencyIds]))
})
