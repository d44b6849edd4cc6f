import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { joinServer } from './join-server.ts'
import { ask, givenData, givenFolder, givenProcess, until } from './testing.ts'

// What earlier runs may have left behind, and where the data may lie.

/** Starts, asks, stops: the plainest proof that a folder is usable. */
async function works(folder: string): Promise<void> {
	const server = await joinServer(folder, { durable: false })
	expect(server.started).toBe(true)
	expect(await ask(server.connection, 'select 1')).toBe(1)
	await server.release()
}

const pidFile = (folder: string) => join(folder, 'postgres-18/postmaster.pid')

test('a stale postmaster.pid is set aside, also when its number is another process by now', async () => {
	const folder = await givenData()
	await works(folder)
	const ours = `${process.pid}\n/proc/self/cwd\n1\n5432\n/tmp/gone\n\n1 1\nready\n`
	for (const text of [ours, ours.replace(/^\d+/, '4194303'), ours.slice(0, 3), '']) {
		writeFileSync(pidFile(folder), text)
		await works(folder)
	}
	expect(existsSync(pidFile(folder))).toBe(false)
})

test('an initdb that was cut short is begun anew', async () => {
	const folder = givenFolder()
	const draft = () => readdirSync(folder).find((name) => name.includes('draft'))
	const first = givenProcess(folder)
	await until(() => existsSync(join(folder, draft() ?? '', 'PG_VERSION')))
	first.kill()
	await first.ended
	expect(readdirSync(folder)).not.toContain('postgres-18')

	await works(folder)
	await works(folder)

	expect(draft()).toBe(undefined)
})

test('a long path is no obstacle, since the socket lies elsewhere', async () => {
	const folder = join(givenFolder(), 'panjang'.repeat(20), 'sekali'.repeat(20))
	expect(folder.length).toBeGreaterThan(250)
	await works(folder)
})

test('a folder that only we can pass is no obstacle, whoever runs the server', async () => {
	const closed = join(givenFolder(), 'tertutup')
	mkdirSync(closed, { mode: 0o700 })
	await works(join(closed, '.bina'))
})

test('a copy of a folder, taken while its server runs, starts a server of its own', async () => {
	const folder = await givenData()
	const original = await joinServer(folder, { durable: false })
	const copy = givenFolder()
	cpSync(folder, copy, { recursive: true })

	await works(copy)

	expect(await ask(original.connection, 'select 1')).toBe(1)
	await original.release()
})

test('a folder that is taken away from a running server is named in one sentence', async () => {
	const folder = await givenData()
	const server = await joinServer(folder, { durable: false })
	renameSync(join(folder, 'postgres-18'), join(folder, 'lain'))

	const joining = joinServer(folder, { durable: false })

	await expect(joining).rejects.toMatchObject({ code: 'database.folder_replaced' })
	await server.release()
})
