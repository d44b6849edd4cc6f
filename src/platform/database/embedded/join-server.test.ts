import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { joinServer } from './join-server.ts'
import { readPostmaster } from './postmaster.ts'
import { ask, givenData, givenFolder, givenProcess, until, type Told } from './testing.ts'

const joined = (told: Told) => {
	if ('refused' in told) throw new Error(told.sentence)
	return told
}
const serverOf = (folder: string) => readPostmaster(join(folder, 'postgres-18'))!.pid
const runs = (pid: number) => existsSync(`/proc/${pid}`)
const sessionOf = (pid: number) =>
	readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[3]

test('of two processes that come at once one starts the server, and both use it', async () => {
	const folder = givenFolder()
	const told = await Promise.all(
		[givenProcess(folder), givenProcess(folder)].map(async (other) => joined(await other.told))
	)
	expect(told.map(({ started }) => started).sort()).toEqual([false, true])
	const starts = told.map(({ connection }) => ask(connection, 'select pg_postmaster_start_time()'))
	expect((await Promise.all(starts)).map(String)[0]).toBe(String(await starts[1]))
})

test('it speaks version 18 over a socket alone, in UTC, sorting by code point, with ICU at hand', async () => {
	const server = await joinServer(givenFolder(), { durable: false })
	const { connection } = server
	expect(await ask(connection, 'show server_version_num')).toMatch(/^18/)
	expect(await ask(connection, 'show listen_addresses')).toBe('')
	expect(await ask(connection, 'show timezone')).toBe('UTC')
	expect(
		await ask(connection, 'select datlocale from pg_database where datname = current_database()')
	).toBe('C.UTF-8')
	expect(await ask(connection, `select 'Éka' < 'Zaki' collate "id-x-icu"`)).toBe(true)
	await server.release()
})

test('data are durable unless a test says otherwise', async () => {
	const server = await joinServer(givenFolder())
	for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
		expect(await ask(server.connection, `show ${setting}`), setting).toBe('on')
	}
	await server.release()
})

test('when the starter leaves, the server stops and who joined is told', async () => {
	const folder = await givenData()
	const starter = givenProcess(folder)
	await starter.told
	const guest = givenProcess(folder)
	expect(joined(await guest.told).started).toBe(false)
	const server = serverOf(folder)

	starter.release()

	expect(await starter.ended).toBe(0)
	expect(await guest.ended).toBe(3)
	expect(runs(server)).toBe(false)
})

test('when one who joined leaves, nobody else notices', async () => {
	const folder = await givenData()
	const starter = givenProcess(folder)
	const { connection } = joined(await starter.told)
	const guest = givenProcess(folder)
	await guest.told

	guest.release()

	expect(await guest.ended).toBe(0)
	expect(await ask(connection, 'select 1')).toBe(1)
})

test('kill -9 of the starter leaves no orphan, and the next start finds all that was committed', async () => {
	const folder = await givenData()
	const starter = givenProcess(folder)
	const { connection } = joined(await starter.told)
	await ask(connection, 'create table kept as select 7 as n')
	const guest = givenProcess(folder)
	await guest.told
	const server = serverOf(folder)

	starter.kill()

	expect(await guest.ended).toBe(3)
	expect(await until(() => !runs(server))).toBeLessThan(3000)
	await until(() => !existsSync(connection.host))
	const next = await joinServer(folder, { durable: false })
	expect(next.started).toBe(true)
	expect(await ask(next.connection, 'select n from kept')).toBe(7)
	await next.release()
})

test('a start right after kill -9 waits for the server that is still stopping', async () => {
	const folder = await givenData()
	const starter = givenProcess(folder)
	await starter.told
	const old = serverOf(folder)

	starter.kill()
	const next = await joinServer(folder, { durable: false })

	expect(next.started).toBe(true)
	expect(serverOf(folder)).not.toBe(old)
	expect(await ask(next.connection, 'select 1')).toBe(1)
	await next.release()
})

test('kill -9 of the postmaster is noticed by all, and the next start recovers', async () => {
	const folder = await givenData()
	const starter = givenProcess(folder)
	const { connection } = joined(await starter.told)
	const guest = givenProcess(folder)
	await guest.told
	await ask(connection, 'create table kept as select 7 as n')

	process.kill(serverOf(folder), 'SIGKILL')

	expect(await Promise.all([starter.ended, guest.ended])).toEqual([3, 3])
	await until(() => !existsSync(connection.host))
	const next = await joinServer(folder, { durable: false })
	expect(await ask(next.connection, 'select n from kept')).toBe(7)
	await next.release()
})

test('Ctrl-C at the terminal reaches us and not the server', async () => {
	const folder = await givenData()
	const server = await joinServer(folder, { durable: false })
	expect(sessionOf(serverOf(folder))).not.toBe(sessionOf(process.pid))
	await server.release()
})
