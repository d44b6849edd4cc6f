import pg from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'

/** One queue for all kinds of work: platform_job says what each is. */
export const QUEUE = 'kerja'

const HOUR = 3600

/** Creates or updates the queue's own schema. Called by the migrator, as owner. */
export async function installQueue(owner: pg.PoolConfig, schema: string): Promise<void> {
	const pool = new pg.Pool({ ...owner, max: 2 })
	const boss = new PgBoss({ db: onPool(pool), schema, supervise: false, schedule: false })
	boss.on('error', () => {}) // the awaited call below reports it
	try {
		await boss.start()
		await boss.createQueue(QUEUE, { retryLimit: 2, retryDelay: 1, expireInSeconds: 2 * HOUR })
	} finally {
		await boss.stop({ graceful: false })
		await pool.end()
	}
}

/** The queue as the running application sees it: it sends and works, and never migrates. */
export async function openQueue(
	pool: pg.Pool,
	schema: string,
	supervise: boolean
): Promise<PgBoss> {
	const boss = new PgBoss({
		db: onPool(pool),
		schema: `${schema}_jobs`,
		migrate: false,
		createSchema: false,
		supervise,
		schedule: false,
		reindex: false
	})
	boss.on('error', (error) => process.stderr.write(`${JSON.stringify({ queue: String(error) })}\n`))
	await boss.start()
	return boss
}

const onPool = (pool: pg.Pool) => ({
	executeSql: (text: string, values?: unknown[]) => pool.query(text, values)
})

let boss: PgBoss | undefined

/** Names the queue that `enqueue` sends to; once, when web, worker or command line start. */
export const useQueue = (opened: PgBoss): void => {
	boss = opened
}

/**
 * Asks for long work, in the caller's transaction: a request that is rolled back leaves no job. `input` is what the
 * handler of `name` takes, as JSON. Returns the id under which progress is shown.
 */
export async function enqueue(
	ctx: Context,
	name: string,
	input: Readonly<Record<string, unknown>>
): Promise<string> {
	const id = ctx.newId()
	await ctx.db
		.insertInto('platform_job')
		.values({
			id,
			name,
			input: JSON.stringify(input),
			account_id: ctx.actor.accountId,
			created_at: ctx.now
		})
		.execute()
	await resend(ctx.db, id)
	return id
}

/** Puts a job that is in its table (again) into the queue. Working it twice is harmless. */
export async function resend(db: Db, id: string): Promise<void> {
	await boss?.send(QUEUE, { id }, { db: fromKysely(db) })
}

/** Whether work of this name waits or runs. */
export async function isAsked(db: Db, name: string): Promise<boolean> {
	const row = await db
		.selectFrom('platform_job')
		.select('id')
		.where('name', '=', name)
		.where('state', 'in', ['queued', 'running'])
		.executeTakeFirst()
	return row !== undefined
}
