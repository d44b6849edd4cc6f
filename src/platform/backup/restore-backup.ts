import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'
import { migrate } from '../database/migrate.ts'
import { WORKER } from '../jobs/lock.ts'
import { dropForeignKeys, hasOthers, isUsed, listTables } from './catalogue.ts'
import type { Begin, Entry } from './entries.ts'
import { asOwner, PLAIN_TEXT, type Place } from './place.ts'
import { readBackup } from './read-backup.ts'
import { damaged, notEmpty, secretsOfOthers, stillRuns } from './refusals.ts'
import { stampOf } from './run-backup.ts'
import { readSecrets, writeSecrets, type Secret } from './secrets.ts'

export type Restored = {
	madeAt: Date
	/** Rows of each table as they came out of the file. */
	tables: ReadonlyMap<string, number>
	/** Migrations that this release added to what was restored. */
	migrated: string[]
}

/**
 * Puts a backup into an empty place: the schema as it was then, its rows in one transaction, then what this release has
 * added, rights, keys and secrets. Whatever keeps it from that leaves the place empty. Jobs are sent again when a worker starts.
 */
export async function restoreBackup(
	place: Place,
	file: string,
	passphrase: string
): Promise<Restored> {
	await asOwner(place, (client) => refuseUsed(client, place))
	return readBackup(file, passphrase, async (begin, entries) => {
		try {
			await asOwner(place, (client) => clear(client, place))
			return await putInto(place, begin, entries)
		} catch (error) {
			await asOwner(place, (client) => clear(client, place))
			throw error
		}
	})
}

async function refuseUsed(client: pg.Client, { schema, data }: Place): Promise<void> {
	if (await isUsed(client, schema)) throw notEmpty()
	if (readSecrets(data).length > 0 && (await hasOthers(client, schema))) throw secretsOfOthers()
	const { rowCount } = await client.query(
		`select from pg_locks where locktype = 'advisory' and classid = $1
		 and objid::bigint = hashtext($2)::bigint & 4294967295
		 and database = (select oid from pg_database where datname = current_database())`,
		[WORKER, schema]
	)
	if (rowCount !== 0) throw stillRuns()
}

/** A schema in which nobody has an account yet is made anew. */
async function clear(client: pg.Client, { schema }: Place): Promise<void> {
	await client.query(`drop schema if exists ${schema}, ${schema}_jobs cascade`)
}

async function putInto(
	place: Place,
	{ madeAt, migrations }: Begin,
	entries: AsyncIterable<Entry>
): Promise<Restored> {
	const { owner, schema, data } = place
	await migrate(owner, schema, migrations)
	const { tables } = await asOwner(place, async (client) => {
		await client.query('begin')
		await client.query(PLAIN_TEXT)
		const keys = await dropForeignKeys(client, schema)
		const emptied = (await listTables(client, schema)).map(({ name }) => name)
		await client.query(`truncate ${emptied.join(', ')}`)
		const loaded = await load(client, entries)
		for (const key of keys) await client.query(key)
		await forgetWhatEnded(client)
		writeSecrets(data, loaded.secrets, stampOf(new Date()))
		await client.query('commit')
		await client.query('analyze')
		return loaded
	})
	const migrated = await migrate(owner, schema)
	return { madeAt: new Date(madeAt), tables, migrated }
}

/**
 * Sessions that were ended since, ways in that were half gone, and forms that were kept for an hour do not come back. Letters that
 * waited may have been sent: they are kept to be read.
 */
async function forgetWhatEnded(client: pg.Client): Promise<void> {
	for (const table of ['access_session', 'access_challenge', 'access_departure', 'platform_draft'])
		if ((await client.query('select to_regclass($1) as is', [table])).rows[0].is)
			await client.query(`truncate ${table}`)
	if ((await client.query(`select to_regclass('mail_letter') as is`)).rows[0].is)
		await client.query(`update mail_letter set state = 'kept' where state = 'waiting'`)
}

async function load(client: pg.Client, entries: AsyncIterable<Entry>) {
	const tables = new Map<string, number>()
	const secrets: Secret[] = []
	let name = ''
	let sink: CopyStreamQuery | undefined
	for await (const entry of entries) {
		if (entry instanceof Uint8Array) await pass(sink, entry)
		else if (entry.what === 'secret') secrets.push(entry)
		else if (entry.what === 'sequence')
			await client.query('select setval($1, $2, $3)', [entry.name, entry.last, entry.called])
		else if (entry.what === 'table') {
			name = entry.name
			sink = client.query(copyFrom(`copy ${name} (${entry.columns.join(', ')}) from stdin`))
			sink.on('error', () => {}) // `pass` and `rows` report it
		} else if (entry.what === 'rows') {
			if (!sink) throw damaged()
			sink.end()
			await finished(sink)
			if (sink.rowCount !== entry.count) throw damaged()
			tables.set(name, entry.count)
		}
	}
	return { tables, secrets }
}

/** As fast as PostgreSQL takes it. */
async function pass(sink: CopyStreamQuery | undefined, piece: Uint8Array): Promise<void> {
	if (!sink) throw damaged()
	if (sink.errored) throw sink.errored
	if (!sink.write(piece)) await once(sink, 'drain')
}
