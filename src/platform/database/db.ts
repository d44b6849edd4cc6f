import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Config } from '../config.ts'
import { joinServer } from './embedded/join-server.ts'
import type { Schema } from './schema.ts'
import { types } from './types.ts'

export type Db = Kysely<Schema>

export type Database = {
	/** Runs as the application's role: INSERT and SELECT only on audit, ledger and sealed snapshots. */
	db: Db
	pool: pg.Pool
	/** Owner of the schema: migrates, and nothing else. */
	owner: pg.PoolConfig
	/** Ends the pool, and the embedded server where this process started it. */
	close(): Promise<void>
}

/** The role that the application runs as, one for each government on the server. */
export const appRole = (schema: string): string => `${schema}_app`

/**
 * Opens the one database of this process: `DATABASE_URL` where it is set, otherwise the embedded server, started or
 * joined. `onLost` is called once if an embedded server that another process started goes away.
 */
export async function openDatabase(
	config: Pick<Config, 'data' | 'databaseUrl' | 'schema'>,
	onLost: () => void = () => {}
): Promise<Database> {
	const server = config.databaseUrl ? undefined : await joinServer(config.data)
	server?.onLost(onLost)
	const connection: pg.PoolConfig = config.databaseUrl
		? { connectionString: config.databaseUrl }
		: { ...server!.connection }
	return connect(connection, config.schema, () => server?.release() ?? Promise.resolve())
}

/** Connects to a server that is already there; `release` runs after the pool has ended. */
export function connect(
	connection: pg.PoolConfig,
	schema: string,
	release: () => Promise<void> = async () => {}
): Database {
	const owner = { ...connection, types, options: `-c search_path=${schema},public -c timezone=UTC` }
	const pool = new pg.Pool({
		...owner,
		options: `${owner.options} -c role=${appRole(schema)}`,
		max: 12
	})
	pool.on('error', () => {}) // an idle connection that the server closed; the next query reports it
	pool.on('connect', (client) => client.on('error', () => {})) // the same of one in use
	const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
	return {
		db,
		pool,
		owner,
		async close() {
			await db.destroy()
			await release()
		}
	}
}

/** True when the database answers. */
export const answers = (db: Db): Promise<boolean> =>
	sql`select 1`.execute(db).then(
		() => true,
		() => false
	)
