import { chmodSync, chownSync, cpSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { giveTo, newOwner } from './account.ts'
import { joinServer } from './join-server.ts'
import { openLog } from './log.ts'
import { readPostmaster } from './postmaster.ts'
import { actsAs, ask, givenFolder, givenProcess, isRoot } from './testing.ts'

const OTHER = { uid: 34567, gid: 34567 } // has no name on any machine
const cluster = (folder: string) => join(folder, 'postgres-18')

/** The account that runs the server on a folder. */
async function runnerOf(folder: string): Promise<number> {
	const server = await joinServer(folder, { durable: false })
	expect(await ask(server.connection, 'select 1')).toBe(1)
	const { uid } = statSync(`/proc/${readPostmaster(cluster(folder))!.pid}`)
	await server.release()
	return uid
}

test('root hands the server to an account of its own; anybody else runs it himself', async () => {
	const runner = await runnerOf(givenFolder())
	expect(runner).toBe(isRoot ? 60918 : process.getuid?.())
	expect(runner).not.toBe(0)
})

test('root runs the server as whoever owns the data, and leaves them theirs', async () => {
	const folder = givenFolder()
	await runnerOf(folder)
	const owner = isRoot ? OTHER : { uid: process.getuid!(), gid: process.getgid!() }
	giveTo(cluster(folder), owner)

	expect(await runnerOf(folder)).toBe(owner.uid)
	expect(statSync(cluster(folder)).uid).toBe(owner.uid)
	expect(statSync(join(folder, 'postgres.log')).uid).toBe(owner.uid)
})

test('data that root copied, open to all, can be used again', async () => {
	const folder = givenFolder()
	await runnerOf(folder)
	renameSync(cluster(folder), join(folder, 'asal'))
	cpSync(join(folder, 'asal'), cluster(folder), { recursive: true })
	chmodSync(cluster(folder), 0o755)

	expect(await runnerOf(folder)).toBe(newOwner.uid ?? process.getuid?.())
	expect(statSync(cluster(folder)).mode & 0o777).toBe(0o700)
})

test('a folder that cannot be ours is refused in one sentence', async () => {
	const folder = givenFolder()
	if (actsAs(OTHER)) {
		const told = await givenProcess(join(folder, 'asing'), { account: OTHER }).told
		expect(told).toMatchObject({ refused: 'database.folder_foreign' })
	}
	if (!isRoot) {
		await expect(joinServer('/bina')).rejects.toMatchObject({ code: 'database.folder_foreign' })
	}
	writeFileSync(join(folder, 'berkas'), '')
	await expect(joinServer(join(folder, 'berkas'))).rejects.toMatchObject({
		code: 'database.folder_unusable',
		message: `Folder data ${folder}/berkas tidak dapat dipakai. Pilih BINA_DATA lain.`
	})
})

test('an account without a name is told so where the data must be made', async () => {
	const folder = givenFolder()
	if (actsAs(OTHER)) {
		chownSync(folder, OTHER.uid, OTHER.gid)
		expect(await givenProcess(folder, { account: OTHER }).told).toMatchObject({
			refused: 'database.account'
		})
	}
	const log = openLog(join(folder, 'postgres.log'), {})
	writeFileSync(
		log.fd,
		'initdb: error: could not look up effective user ID 34567: user does not exist'
	)
	expect(log.explain()).toMatchObject({ code: 'database.account' })
	log.close()
})
