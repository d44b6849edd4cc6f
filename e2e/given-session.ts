// `node e2e/given-session.ts CONNECTION SCHEMA NIP...`: a session that goes on now, with these people. Prints where it is, and codes.
import { randomUUID } from 'node:crypto'
import process from 'node:process'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { system } from '../src/platform/access/actor.ts'
import type { Context } from '../src/platform/context.ts'
import type { Db } from '../src/platform/database/db.ts'
import { codeAt, givenBatch, givenEnrolment, givenSession } from '../src/training/testing.ts'

const MINUTE = 60_000
const [connection, schema, ...nips] = process.argv.slice(2)

const pool = new pg.Pool({
	connectionString: connection!,
	options: `-c search_path=${schema},public`
})
const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) })
const ctx: Context = { db, actor: system('uji'), now: new Date(), newId: randomUUID }
const ago = (minutes: number) => new Date(ctx.now.getTime() - minutes * MINUTE)

const activity = await db
	.selectFrom('plan_activity')
	.select('id')
	.limit(1)
	.executeTakeFirstOrThrow()
const batch = await givenBatch(ctx, {
	...{ activityId: activity.id, state: 'open', title: 'Pelayanan prima petugas loket' },
	...{ year: ctx.now.getUTCFullYear(), seats: 40 }
})
const session = await givenSession(ctx, batch.id, { startsAt: ago(60), endsAt: ago(-120) })
for (const nip of nips) {
	const { id } = await db
		.selectFrom('people_employee')
		.select('id')
		.where('nip', '=', nip)
		.executeTakeFirstOrThrow()
	await givenEnrolment(ctx, batch.id, id)
}
process.stdout.write(
	JSON.stringify({
		...{ batch: batch.id, session: session.id },
		/** What the screen showed when the session was half an hour old. */
		oldCode: await codeAt(ctx, session.id, ago(30))
	})
)
await db.destroy()
