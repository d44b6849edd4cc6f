import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { installQueue } from '../jobs/queue.ts'
import { Refusal } from '../refusal.ts'
import { appRole } from './db.ts'

const MIGRATOR = 7_301_002 // advisory lock: one migrator at a time
const folder = join(process.cwd(), 'src/platform/database/migrations')

export type Migration = { name: string; text: string; hash: string }

/** The migrations of this release, in order. */
export const migrations = (): Migration[] =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((name) => {
			const text = readFileSync(join(folder, name), 'utf8')
			return { name, text, hash: createHash('sha256').update(text).digest('hex') }
		})

const newer = (name: string) =>
	new Refusal(
		409,
		'database.newer',
		`Basis data ini dibuat oleh Bina yang lebih baru (${name}). Pasang versi Bina yang baru, lalu jalankan lagi.`
	)

/**
 * Brings the schema up to this release, as its owner: creates schema, role and extensions where missing, runs each new file in
 * a transaction of its own, installs the queue, and gives the application its rights. Returns the names it ran.
 * Refuses a database that a newer release has migrated. With `only`, no other files are run: the schema of an earlier release.
 */
export async function migrate(
	owner: pg.PoolConfig,
	schema: string,
	only?: readonly string[]
): Promise<string[]> {
	const client = new pg.Client(owner)
	await client.connect()
	try {
		await client.query('select pg_advisory_lock($1, hashtext($2))', [MIGRATOR, schema])
		await prepare(client, schema)
		const done = await client.query<{ name: string }>('select name from platform_migration')
		const applied = new Set(done.rows.map((row) => row.name))
		const known = migrations()
		for (const name of applied) if (!known.some((m) => m.name === name)) throw newer(name)

		const fresh = known.filter(({ name }) => !applied.has(name) && (only?.includes(name) ?? true))
		for (const { name, text, hash } of fresh) {
			await client.query('begin')
			await client.query(text)
			await client.query('insert into platform_migration (name, hash) values ($1, $2)', [
				name,
				hash
			])
			await client.query('commit')
		}
		await installQueue(owner, `${schema}_jobs`)
		await grant(client, schema)
		return fresh.map((m) => m.name)
	} finally {
		await client.end()
	}
}

async function prepare(client: pg.Client, schema: string): Promise<void> {
	await client.query(`create schema if not exists ${schema}`)
	await client.query('create extension if not exists pg_trgm schema public')
	await client.query('create extension if not exists btree_gist schema public')
	await client.query(
		`create table if not exists platform_migration (
			name text primary key, hash text not null, applied_at timestamptz not null default now())`
	)
	// Roles belong to the whole server; another government's migrator may be making one at this moment.
	await client.query(
		`do $$ begin create role ${appRole(schema)} login; exception when duplicate_object or unique_violation then null; end $$`
	)
	await client.query(`grant ${appRole(schema)} to current_user`)
}

/** All rights on rows (and ANALYZE, after bulk writes), but only INSERT and SELECT where a table's comment says that it is append-only. */
async function grant(client: pg.Client, schema: string): Promise<void> {
	const role = appRole(schema)
	await client.query(`grant usage on schema ${schema}, ${schema}_jobs, public to ${role}`)
	await client.query(
		`grant select, insert, update, delete, maintain on all tables in schema ${schema} to ${role}`
	)
	await client.query(
		`grant select, insert, update, delete on all tables in schema ${schema}_jobs to ${role}`
	)
	await client.query(`grant execute on all functions in schema ${schema}_jobs to ${role}`)
	await client.query(`revoke insert, update, delete on platform_migration from ${role}`)
	const { rows } = await client.query<{ name: string }>(
		`select c.relname as name from pg_class c
		 where c.relnamespace = $1::regnamespace and c.relkind = 'r'
		   and obj_description(c.oid, 'pg_class') like 'append-only%'`,
		[schema]
	)
	for (const { name } of rows) await client.query(`revoke update, delete on ${name} from ${role}`)
}
