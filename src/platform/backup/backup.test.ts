import { randomBytes } from 'node:crypto'
import {
	copyFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { record } from '../audit/record.ts'
import { sealPending } from '../audit/seal.ts'
import { verifyAudit } from '../audit/verify.ts'
import { activationLetter } from '../access/letters.ts'
import { insertAccount } from '../access/store.ts'
import { keptSecret } from '../access/secret.ts'
import { systemContext } from '../context.ts'
import type { Database } from '../database/db.ts'
import { verifySchema } from '../database/verify.ts'
import { keepFile } from '../files/kept-file.ts'
import { enqueue, openQueue, useQueue } from '../jobs/queue.ts'
import { runJobs } from '../jobs/run.ts'
import { findJob } from '../jobs/show.ts'
import { send } from '../mail/send.ts'
import { makeBackup } from './make-backup.ts'
import { asOwner, type Place } from './place.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { givenEmptyPlace, givenFolder, givenPlace, PASSPHRASE } from './testing.ts'

const NOW = new Date('2026-11-24T02:00:00+07:00')
const options = { passphrase: PASSPHRASE, now: NOW }
const OLD = join(import.meta.dirname, 'fixtures/kota-contoh-0009.cadangan')

/** A place with a bit of everything, and its backup; `big` makes the file longer than one frame. */
async function givenBackup({ big = false } = {}) {
	const { place, database } = await givenPlace()
	const ctx = systemContext(database.db, 'uji', NOW)
	keptSecret(place.data, 'rahasia-sesi')
	await insertAccount(database.db, {
		...{ id: ctx.newId(), name: 'Ani\t"Tab" \\N', nip: null },
		...{ email: 'ani@contoh.id', mustChange: false }
	})
	const [account] = await database.db.selectFrom('access_account').select('id').execute()
	await sql`insert into access_session (id, account_id, token, expires_at)
		values (${ctx.newId()}, ${account!.id}, 'x', ${NOW})`.execute(database.db)
	const to = { accountId: account!.id, name: 'Ani', address: 'ani@contoh.id' }
	await send(ctx, [{ to, letter: activationLetter(account!.id, 'x') }])
	const bytes = big ? randomBytes(3_000_000) : Buffer.from([0, 1, 2, 255])
	await keepFile(ctx, { name: 'a.bin', type: '', bytes })
	const jobId = await enqueue(ctx, 'uji.kerja', { n: 1 })
	for (const n of [1, 2, 3]) await record(ctx, 'uji.tindakan', { n })
	await sealPending(database.db, NOW)
	const file = join(givenFolder(), 'a.cadangan')
	const made = await makeBackup(place, file, options)
	return { place, database, file, made, jobId }
}

const nothingOf = async (place: Place, schema: string) =>
	(
		await asOwner(place, (client) =>
			client.query('select from pg_namespace where nspname like $1', [`${schema}%`])
		)
	).rowCount === 0
const nothingIn = async (place: Place) =>
	(await nothingOf(place, place.schema)) && readdirSync(place.data).length === 0

const count = async ({ db }: Database, table: string) =>
	(await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db))
		.rows[0]!.n

const lettersIn = async ({ db }: Database) =>
	(await db.selectFrom('mail_letter').select('state').execute()).map(({ state }) => state)

const constraintsOf = (place: Place) =>
	asOwner(place, async (client) => {
		const { rows } = await client.query(
			`select conname, pg_get_constraintdef(oid) as def, convalidated from pg_constraint
			 where connamespace = 'bina'::regnamespace order by conname, def`
		)
		return rows
	})

test('all of a place comes back elsewhere: rows, files, secrets, rights, chain', async () => {
	const { place, database, file, made } = await givenBackup({ big: true })
	expect(await checkBackup(file, PASSPHRASE)).toMatchObject({ madeAt: NOW, rows: made.rows })

	const there = await givenEmptyPlace()
	const { tables } = await restoreBackup(there.place, file, PASSPHRASE)

	expect([...tables.values()].reduce((sum, rows) => sum + rows)).toBe(made.rows)
	for (const [table, rows] of tables)
		if (table !== 'access_session')
			expect([table, await count(there.database, table)]).toEqual([table, rows])
	const readAccount = ({ db }: Database) => db.selectFrom('access_account').selectAll().execute()
	expect(await readAccount(there.database)).toEqual(await readAccount(database))
	const readFile = ({ db }: Database) => db.selectFrom('platform_file').selectAll().execute()
	expect(await readFile(there.database)).toEqual(await readFile(database))
	expect(readFileSync(join(there.place.data, 'rahasia-sesi'))).toEqual(
		readFileSync(join(place.data, 'rahasia-sesi'))
	)
	expect(statSync(join(there.place.data, 'rahasia-sesi')).mode & 0o777).toBe(0o600)
	expect([
		await count(database, 'access_session'),
		await count(there.database, 'access_session')
	]).toEqual([1, 0])
	expect(await lettersIn(database)).toEqual(['waiting'])
	expect(await lettersIn(there.database)).toEqual(['kept'])
	expect(await verifyAudit(there.database.db)).toEqual([])
	expect(await constraintsOf(there.place)).toEqual(await constraintsOf(place))
	await expect(there.database.db.deleteFrom('audit_entry').execute()).rejects.toMatchObject({
		code: '42501'
	})
})

test('work that waited is worked after the restore', async () => {
	const { file, jobId } = await givenBackup()
	const there = await givenEmptyPlace()
	await restoreBackup(there.place, file, PASSPHRASE)
	const { db, pool } = there.database
	const boss = await openQueue(pool, 'bina', false)
	useQueue(boss)
	onTestFinished(() => boss.stop({ graceful: true, timeout: 2000 }))
	const worked = Promise.withResolvers<void>()
	const handlers = {
		'uji.kerja': async (job: { complete: (write: () => Promise<void>) => Promise<void> }) => {
			await job.complete(async () => {})
			worked.resolve()
		}
	}
	await runJobs(db, boss, handlers, new AbortController().signal)
	await worked.promise
	expect(await findJob(db, jobId)).toMatchObject({ state: 'done' })
})

test('a backup shows one instant, though people go on writing', async () => {
	const { place, database } = await givenPlace()
	const ctx = systemContext(database.db, 'uji', NOW)
	const file = join(givenFolder(), 'a.cadangan')
	const stop = new AbortController()
	const writing = (async () => {
		while (!stop.signal.aborted)
			await database.db.transaction().execute(async (db) => {
				await record({ ...ctx, db }, 'uji.satu')
				await keepFile({ ...ctx, db }, { name: 'x', type: '', bytes: Buffer.alloc(1) })
			})
	})()
	await makeBackup(place, file, options)
	stop.abort()
	await writing
	const there = await givenEmptyPlace()
	await restoreBackup(there.place, file, PASSPHRASE)
	expect(await count(there.database, 'audit_entry')).toBe(
		await count(there.database, 'platform_file')
	)
})

test('into another schema of the same server', async () => {
	const { database, file } = await givenBackup()
	const options = `-c search_path=kota_lain,public -c timezone=UTC`
	const other = {
		...{ owner: { ...database.owner, options }, schema: 'kota_lain', data: givenFolder() }
	}
	const { tables } = await restoreBackup(other, file, PASSPHRASE)
	expect(tables.get('access_account')).toBe(1)
})

test('keys that are there are kept beside; those of another government are not touched', async () => {
	const { place, database, file } = await givenBackup()
	const there = await givenEmptyPlace()
	const old = keptSecret(there.place.data, 'rahasia-sesi')
	await restoreBackup(there.place, file, PASSPHRASE)
	const [beside] = readdirSync(there.place.data).filter((name) => name.includes('.sebelum-'))
	expect(readFileSync(join(there.place.data, beside!), 'utf8')).toBe(old)

	const options = `-c search_path=kota_lain,public -c timezone=UTC`
	const other = { ...place, owner: { ...database.owner, options }, schema: 'kota_lain' }
	await expect(restoreBackup(other, file, PASSPHRASE)).rejects.toMatchObject({
		code: 'backup.secrets_of_others'
	})
	expect(await nothingOf(place, 'kota_lain')).toBe(true)
})

test('a secret that was cut off is no secret', () => {
	const data = givenFolder()
	writeFileSync(join(data, 'rahasia-sesi'), '')
	expect(() => keptSecret(data, 'rahasia-sesi')).toThrow('terpotong')
	expect(keptSecret(data, 'rahasia-lain')).toHaveLength(43)
	expect(readdirSync(data).sort()).toEqual(['rahasia-lain', 'rahasia-sesi'])
})

test('a backup of an earlier release is restored and brought up to this one', async () => {
	const { place, database } = await givenEmptyPlace()
	const { tables, migrated } = await restoreBackup(place, OLD, PASSPHRASE)
	expect(migrated[0]).toBe('0010_proposals.sql')
	expect(tables.get('people_employee')).toBe(12)
	for (const table of ['people_employee', 'hours_entry', 'plan_activity', 'audit_entry'])
		expect([table, await count(database, table)]).toEqual([table, tables.get(table)])
	expect(await verifyAudit(database.db)).toEqual([])
	const expected = readFileSync('src/platform/database/schema.ts', 'utf8')
	expect(await verifySchema(place.owner, 'bina', expected)).toEqual([])
})

/** Changes one byte. */
const spoil = (at: number) => (file: string) => {
	const bytes = readFileSync(file)
	const place = at < 0 ? bytes.length + at : at
	bytes[place]! ^= 1
	writeFileSync(file, bytes)
}
const rewrite = (from: string, to: string) => (file: string) =>
	writeFileSync(file, readFileSync(file, 'latin1').replace(from, to), 'latin1')

test.each<[string, (file: string) => void, string, string?]>([
	['changed in its head', spoil(30), 'backup.damaged'],
	['changed in the middle', spoil(5000), 'backup.damaged'],
	['changed at its end', spoil(-1), 'backup.damaged'],
	['longer', (file) => writeFileSync(file, 'x', { flag: 'a' }), 'backup.damaged'],
	['cut in the middle', (file) => truncateSync(file, 6000), 'backup.cut'],
	['cut in its head', (file) => truncateSync(file, 100), 'backup.cut'],
	['of a newer format', rewrite('CADANGAN 0001', 'CADANGAN 0002'), 'backup.newer'],
	['something else', (file) => writeFileSync(file, 'PK\u0003\u0004 lain'), 'backup.foreign'],
	['empty', (file) => truncateSync(file, 0), 'backup.foreign'],
	['of another passphrase', () => {}, 'backup.passphrase_wrong', 'tenun songket silungkanG']
])('a file that is %s is refused', async (_, change, code, passphrase = PASSPHRASE) => {
	const file = join(givenFolder(), 'a.cadangan')
	copyFileSync(OLD, file)
	change(file)
	await expect(checkBackup(file, passphrase)).rejects.toMatchObject({ code })
})

test('what turns out to be damaged halfway leaves the place empty', async () => {
	const { file } = await givenBackup({ big: true })
	spoil(-1_000_000)(file)
	const { place } = await givenEmptyPlace()
	await expect(restoreBackup(place, file, PASSPHRASE)).rejects.toMatchObject({
		code: 'backup.damaged'
	})
	expect(await nothingIn(place)).toBe(true)
})

test('a file of a newer release is refused by the migration that this one does not know', async () => {
	const { place } = await givenPlace()
	await asOwner(place, (client) =>
		client.query("insert into platform_migration (name, hash) values ('9999_nanti.sql', 'x')")
	)
	const file = join(givenFolder(), 'a.cadangan')
	await makeBackup(place, file, options)
	await expect(
		restoreBackup((await givenEmptyPlace()).place, file, PASSPHRASE)
	).rejects.toMatchObject({
		code: 'backup.newer',
		message: expect.stringContaining('9999_nanti.sql')
	})
})

test('a place that is used, one where Bina runs, a name that is taken, a folder that is not there: refused', async () => {
	const { place, database, file } = await givenBackup()
	await expect(restoreBackup(place, file, PASSPHRASE)).rejects.toMatchObject({
		code: 'backup.not_empty'
	})
	expect(await count(database, 'access_account')).toBe(1)
	await expect(makeBackup(place, file, options)).rejects.toMatchObject({ code: 'backup.exists' })
	await expect(makeBackup(place, join(file, 'x', 'a.cadangan'), options)).rejects.toMatchObject({
		code: 'backup.unwritable'
	})
	await expect(
		makeBackup(place, `${file}2`, { ...options, passphrase: 'pendek' })
	).rejects.toMatchObject({ code: 'backup.passphrase_short' })
	await expect(
		makeBackup((await givenEmptyPlace()).place, `${file}3`, options)
	).rejects.toMatchObject({ code: 'backup.nothing' })
	expect(existsSync(`${file}3`)).toBe(false)
})
