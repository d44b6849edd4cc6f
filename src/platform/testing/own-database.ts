import { randomUUID } from 'node:crypto'
import process from 'node:process'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { connect, type Database, type Db } from '../database/db.ts'

/** The migrated and otherwise empty database that every other one of the run is copied from. */
export const TEMPLATE = 'bina_template'

/**
 * A migrated database of the test's own, gone when the test ends: for what a transaction that is
 * rolled back cannot show (concurrency, audit, jobs). About 50 ms.
 */
export async function ownDatabase(): Promise<Database> {
	const database = await makeDatabase()
	onTestFinished(() => dropDatabase(database))
	return database
}

/** A database with nothing in it, gone when the test ends. */
export async function bareDatabase(): Promise<pg.PoolConfig> {
	const connection = await createDatabase(`bina_${randomUUID().replaceAll('-', '')}`, 'template0')
	onTestFinished(async () => {
		await onServer(`drop database ${connection.database} with (force)`)
	})
	return connection
}

/** A migrated and otherwise empty database. */
const makeDatabase = async (): Promise<Database> =>
	connect(await createDatabase(`bina_${randomUUID().replaceAll('-', '')}`, TEMPLATE), 'bina')

async function dropDatabase(database: Database): Promise<void> {
	await database.close()
	await onServer(`drop database ${database.owner.database} with (force)`)
}

/**
 * The migrated database of whoever is worker of this number now: files that run at once never wait for one another's rows,
 * and what a file rolls back the next does not see. It goes away with the server.
 */
export async function databaseOfWorker(): Promise<Db> {
	const name = `bina_worker_${process.env.VITEST_POOL_ID}`
	const known = await onServer(`select from pg_database where datname = '${name}'`)
	if (known === 0) await createDatabase(name, TEMPLATE)
	return connect({ ...server(), database: name }, 'bina').db
}

export async function createDatabase(name: string, template: string): Promise<pg.PoolConfig> {
	await onServer(`create database ${name} template ${template} strategy file_copy`)
	return { ...server(), database: name }
}

const server = (): pg.PoolConfig => JSON.parse(process.env.BINA_TEST_SERVER!) as pg.PoolConfig

/** How many rows it answers. */
async function onServer(statement: string): Promise<number> {
	const client = new pg.Client(server())
	await client.connect()
	const { rowCount } = await client.query(statement)
	await client.end()
	return rowCount ?? 0
}
