import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { openLog } from './log.ts'
import { ask, givenFolder, givenProcess, isRoot } from './testing.ts'

/** Runs what follows with a disk of that size mounted on `folder`, seen by it alone. */
function withDisk(folder: string, size: string): string[] {
	const mount = `mount -t tmpfs -o size=${size},mode=700 bina '${folder}'`
	if (isRoot) return ['unshare', '-m', 'sh', '-c', `${mount} && exec "$@"`, 'sh']
	const again = `unshare -U --map-user=${process.getuid?.()} --map-group=${process.getgid?.()}`
	return ['unshare', '-Urm', 'sh', '-c', `${mount} && exec ${again} "$@"`, 'sh']
}

/** Containers often forbid it; then there is only the test of the log. */
function mayMount(folder: string): boolean {
	const [unshare, ...args] = withDisk(folder, '1m')
	return spawnSync(unshare!, [...args, 'true']).status === 0
}

test('a log that tells of a full disk becomes one sentence that names the folder', () => {
	const folder = givenFolder()
	const log = openLog(join(folder, 'postgres.log'), {})
	writeFileSync(log.fd, 'FATAL:  could not write to file "pg_wal/x": No space left on device\n')
	expect(log.explain()).toMatchObject({
		code: 'database.disk_full',
		message: `Ruang disk untuk ${folder} habis. Kosongkan sebagian, lalu jalankan lagi.`
	})
	log.close()
})

test('a disk too small for the data is refused in that sentence', async () => {
	const folder = givenFolder()
	if (!mayMount(folder)) return expect(existsSync('/proc/self/ns/mnt')).toBe(true)

	const other = givenProcess(folder, { under: withDisk(folder, '20m') })

	expect(await other.told).toMatchObject({ refused: 'database.disk_full' })
})

test('a disk that fills up refuses the write, keeps what was written, and goes on when there is room', async () => {
	const folder = givenFolder()
	if (!mayMount(folder)) return expect(existsSync('/proc/self/ns/mnt')).toBe(true)

	const told = await givenProcess(folder, { under: withDisk(folder, '100m') }).told
	if ('refused' in told) throw new Error(told.sentence)
	const { connection } = told
	await ask(connection, 'create table kept as select 7 as n')
	await ask(connection, 'create unlogged table big (t text)')
	const fill = 'insert into big select repeat(md5(i::text), 50) from generate_series(1, 100000) i'

	await expect(ask(connection, fill)).rejects.toMatchObject({ code: '53100' })

	expect(await ask(connection, 'select n from kept')).toBe(7)
	await ask(connection, 'drop table big')
	expect(await ask(connection, 'update kept set n = 8 returning n')).toBe(8)
})
