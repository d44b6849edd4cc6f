import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { systemContext } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { refusalOf } from './constraints.ts'
import { openDatabase } from './db.ts'
import { generateSchema } from './generate-schema.ts'
import { migrate, migrations } from './migrate.ts'
import { inTransaction } from './transaction.ts'
import { verifySchema } from './verify.ts'

const SCHEMA_TS = readFileSync('src/platform/database/schema.ts', 'utf8')

async function asOwner<T>(
	owner: pg.PoolConfig,
	work: (client: pg.Client) => Promise<T>
): Promise<T> {
	const client = new pg.Client(owner)
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}

const urlOf = ({ user, database, host, port }: pg.PoolConfig) =>
	`postgresql://${user}@/${database}?host=${encodeURIComponent(host!)}&port=${port}`

test('schema.ts is what the migrations make', async () => {
	const { owner } = await ownDatabase()
	expect(await asOwner(owner, (client) => generateSchema(client, 'bina'))).toBe(SCHEMA_TS)
})

test('every migration says why in its first line', () => {
	for (const { name, text } of migrations()) expect(text, name).toMatch(/^-- .{20,}/)
})

test('migrating again changes nothing, and a newer database is refused', async () => {
	const { owner } = await ownDatabase()
	expect(await migrate(owner, 'bina')).toEqual([])
	await asOwner(owner, (client) =>
		client.query("insert into platform_migration (name, hash) values ('9999_nanti.sql', 'x')")
	)
	await expect(migrate(owner, 'bina')).rejects.toMatchObject({ code: 'database.newer' })
})

test('verifying names a changed table and a changed migration', async () => {
	const { owner } = await ownDatabase()
	expect(await verifySchema(owner, 'bina', SCHEMA_TS)).toEqual([])
	await asOwner(owner, async (client) => {
		await client.query('alter table hours_rules drop column pppk_basis')
		await client.query("update platform_migration set hash = 'x' where name = '0001_platform.sql'")
	})
	expect(await verifySchema(owner, 'bina', SCHEMA_TS)).toEqual([
		'migrasi 0001_platform.sql diubah sesudah dijalankan',
		'tabel HoursRules berbeda dari rancangan'
	])
})

test('DATABASE_URL uses that server; two governments on it see nothing of one another', async () => {
	const { owner } = await ownDatabase()
	const open = async (schema: string) => {
		const database = await openDatabase({ data: '', databaseUrl: urlOf(owner), schema })
		onTestFinished(() => database.close())
		await migrate(database.owner, schema)
		return database
	}
	const [one, two] = [await open('bina'), await open('kota_lain')]
	await one.db
		.insertInto('platform_setting')
		.values({ key: 'x', value: '1', updated_at: new Date() })
		.execute()
	expect(await two.db.selectFrom('platform_setting').selectAll().execute()).toEqual([])
	expect((await sql<{ who: string }>`select current_user as who`.execute(two.db)).rows).toEqual([
		{ who: 'kota_lain_app' }
	])
	await expect(sql`select * from bina.platform_setting`.execute(two.db)).rejects.toMatchObject({
		code: '42501'
	})
	await expect(sql`create table kota_lain.x ()`.execute(two.db)).rejects.toMatchObject({
		code: '42501'
	})
})

test('values arrive as the types file says', async () => {
	const { db } = await ownDatabase()
	const { rows } =
		await sql`select 1422400000::bigint as money, 3.5::numeric as level, date '2027-03-02' as day`.execute(
			db
		)
	expect(rows).toEqual([{ money: 1_422_400_000, level: 3.5, day: '2027-03-02' }])
	await expect(sql`select 9007199254740993::bigint as money`.execute(db)).rejects.toThrow(
		/safe integers/
	)
})

test('what PostgreSQL refuses becomes the slice’s refusal by the constraint’s name', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	const insert = () =>
		db
			.insertInto('platform_setting')
			.values({ key: 'x', value: '1', updated_at: ctx.now })
			.execute()
	await insert()
	const taken = () => new Refusal(409, 'uji.taken', 'Sudah ada.')
	const error = await insert().catch((thrown: unknown) => thrown)
	expect(refusalOf(error, { platform_setting_pkey: taken })).toMatchObject({ code: 'uji.taken' })
	expect(refusalOf(error, {})).toBe(error)
})

test('of two transactions that wait for one another both are done, one of them by trying again', async () => {
	const { db } = await ownDatabase()
	const ctx = systemContext(db, 'uji')
	for (const key of ['a', 'b'])
		await db
			.insertInto('platform_setting')
			.values({ key, value: '0', updated_at: ctx.now })
			.execute()
	let tries = 0
	const touch = (first: string, second: string) =>
		inTransaction(ctx, async (tx) => {
			tries += 1
			for (const key of [first, second]) {
				await tx.db
					.updateTable('platform_setting')
					.set({ value: '1' })
					.where('key', '=', key)
					.execute()
				if (tries <= 2) await sql`select pg_sleep(0.2)`.execute(tx.db)
			}
		})
	await Promise.all([touch('a', 'b'), touch('b', 'a')])
	expect(tries).toBeGreaterThan(2)
	const { rows } = await sql<{
		value: number
	}>`select distinct value from platform_setting`.execute(db)
	expect(rows).toEqual([{ value: 1 }])
})
