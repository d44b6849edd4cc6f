import { randomUUID } from 'node:crypto'
import process from 'node:process'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { connect, type Database } from '../database/db.ts'

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

/** A migrated and otherwise empty database. */
export const makeDatabase = async (): Promise<Database> =>
	connect(await createDatabase(`bina_${randomUUID().replaceAll('-', '')}`, TEMPLATE), 'bina')

export async function dropDatabase(database: Database): Promise<void> {
	await database.close()
	await onServer(`drop database ${database.owner.database} with (force)`)
}

export async function createDatabase(name: string, template: string): Promise<pg.PoolConfig> {
	await onServer(`create database ${name} template ${template} strategy file_copy`)
	return { ...server(), database: name }
}

const server = (): pg.PoolConfig => JSON.parse(process.env.BINA_TEST_SERVER!) as pg.PoolConfig

async function onServer(statement: string): Promise<void> {
	const client = new pg.Client(server())
	await client.connect()
	await client.query(statement)
	await client.end()
}
