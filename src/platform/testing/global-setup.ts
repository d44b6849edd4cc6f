import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { connect } from '../database/db.ts'
import { joinServer } from '../database/embedded/join-server.ts'
import { migrate } from '../database/migrate.ts'
import { createDatabase, TEMPLATE } from './own-database.ts'

/**
 * One PostgreSQL for the whole run, in a folder that goes away with it. A template database is
 * migrated once; each test file that asks gets a copy of it, `ownDatabase` makes more.
 */
export default async function setup(): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'bina-uji-'))
	const server = await joinServer(folder, { durable: false })
	process.env.BINA_TEST_SERVER = JSON.stringify(server.connection)

	await createDatabase(TEMPLATE, 'template0')
	const template = connect({ ...server.connection, database: TEMPLATE }, 'bina')
	await migrate(template.owner, 'bina')
	await template.close()

	return async () => {
		await server.release()
		rmSync(folder, { recursive: true, force: true })
	}
}
