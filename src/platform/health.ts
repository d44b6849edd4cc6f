import { sql } from 'kysely'
import { answers, type Db } from './database/db.ts'
import { WORKER } from './jobs/lock.ts'
import { version } from './version.ts'

export type Health = {
	status: 'ok' | 'degraded'
	database: boolean
	worker: boolean
	version: string
}

/** Whether the database answers and a worker holds its lock. Never throws. */
export async function showHealth(db: Db): Promise<Health> {
	const database = await answers(db)
	const worker = database && (await hasWorker(db))
	return { status: database && worker ? 'ok' : 'degraded', database, worker, version }
}

async function hasWorker(db: Db): Promise<boolean> {
	const { rows } = await sql`
		select from pg_locks where locktype = 'advisory' and granted and classid = ${WORKER}
			and objid::bigint = hashtext(current_schema())::bigint & 4294967295
			and database = (select oid from pg_database where datname = current_database())`.execute(db)
	return rows.length > 0
}
