import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { system, type Actor } from '../access/actor.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import { databaseOfWorker } from './own-database.ts'

let database: Promise<Db> | undefined

/**
 * A context on real PostgreSQL inside a transaction that is rolled back when the test ends. `actor` is the system unless
 * a test says who; the clock stands still at `now`.
 */
export async function testContext({
	now = new Date('2026-11-24T08:00:00+07:00'),
	actor = system('uji')
}: { now?: Date; actor?: Actor } = {}): Promise<Context> {
	const transaction = await (await (database ??= databaseOfWorker())).startTransaction().execute()
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
