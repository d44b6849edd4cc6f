import { once } from 'node:events'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from './db.ts'
import { ownerOf } from './embedded/account.ts'
import { CLUSTER, HERE } from './embedded/cluster.ts'
import { runGuarded } from './embedded/guard.ts'
import { openLog } from './embedded/log.ts'
import { findPrograms } from './embedded/programs.ts'
import { givenData, givenFolder } from './embedded/testing.ts'
import { migrate } from './migrate.ts'

const ACCESS = `host all bina_owner 127.0.0.1/32 trust
host all all 127.0.0.1/32 scram-sha-256
`

/** A PostgreSQL 18 that others run, on TCP and behind a password, as an office would have it. */
async function givenForeignServer(): Promise<string> {
	const folder = await givenData()
	const cluster = join(folder, CLUSTER)
	const account = ownerOf(cluster)
	chmodSync(cluster, 0o700)
	writeFileSync(join(cluster, 'pg_hba.conf'), ACCESS)
	const log = openLog(join(folder, 'postgres.log'), account)
	const port = await freePort()
	const programs = findPrograms(account, ['/var/lib/bina', folder])
	const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=']
	const args = ['-D', HERE, ...settings.flatMap((setting) => ['-c', setting])]
	const server = runGuarded(join(programs, 'postgres'), args, {
		account,
		cwd: cluster,
		log: log.fd
	})
	onTestFinished(async () => {
		await server.stop()
		log.close()
	})
	const url = (user: string) => `postgresql://${user}@127.0.0.1:${port}/postgres`
	await vi.waitFor(
		() => runOn(url('bina_owner'), `create role kota login superuser password 'songket'`),
		15_000
	)
	return url('kota:songket')
}

async function runOn(connectionString: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString })
	await client.connect()
	await client.query(statement).finally(() => client.end())
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	server.close()
	return port
}

test('with DATABASE_URL the same SQL runs on that server, and nothing embedded is started', async () => {
	const databaseUrl = await givenForeignServer()
	const wrong = databaseUrl.replace('songket', 'tenun')
	await expect(runOn(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' })
	const data = join(givenFolder(), '.bina')

	const database = await openDatabase({ data, databaseUrl, schema: 'sawahlunto' })
	const run = await migrate(database.owner, 'sawahlunto')

	expect(run.length).toBeGreaterThan(0)
	expect(await migrate(database.owner, 'sawahlunto')).toEqual([])
	expect(await database.db.selectFrom('people_employee').select('id').execute()).toEqual([])
	expect(existsSync(data)).toBe(false)
	await database.close()
})
