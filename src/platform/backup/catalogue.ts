import type pg from 'pg'

/** The record of what was migrated: a restored schema writes its own. */
const MIGRATIONS = 'platform_migration'

/** Tables of the schema with the columns that hold something of their own, in the order of their names. */
export async function listTables(
	client: pg.Client,
	schema: string
): Promise<{ name: string; columns: string[] }[]> {
	const { rows } = await client.query<{ name: string; columns: string[] }>(
		`select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
		 from pg_class c
		 join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		 where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> $2
		 group by c.relname order by c.relname`,
		[schema, MIGRATIONS]
	)
	return rows
}

/** The schema's sequences and how far each was used. */
export async function listSequences(
	client: pg.Client,
	schema: string
): Promise<{ name: string; last: number; called: boolean }[]> {
	const { rows: names } = await client.query<{ name: string }>(
		`select relname as name from pg_class
		 where relnamespace = $1::regnamespace and relkind = 'S' order by relname`,
		[schema]
	)
	const found = []
	for (const { name } of names) {
		const { rows } = await client.query<{ last: number; called: boolean }>(
			`select last_value as last, is_called as called from ${name}`
		)
		found.push({ name, ...rows[0]! })
	}
	return found
}

/** Names of the migrations that ran, in order; undefined where there is no Bina. */
export async function findMigrations(client: pg.Client): Promise<string[] | undefined> {
	const { rows: found } = await client.query<{ there: boolean }>(
		`select to_regclass('${MIGRATIONS}') is not null as there`
	)
	if (!found[0]!.there) return undefined
	const { rows } = await client.query<{ name: string }>(
		`select name from ${MIGRATIONS} order by name`
	)
	return rows.map(({ name }) => name)
}

/** Takes all foreign keys away; returns the statements that put them back, which also check them. */
export async function dropForeignKeys(client: pg.Client, schema: string): Promise<string[]> {
	const { rows } = await client.query<{ drop: string; add: string }>(
		`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
		        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
		 from pg_constraint where connamespace = $1::regnamespace and contype = 'f'
		 order by conrelid::regclass::text, conname`,
		[schema]
	)
	for (const { drop } of rows) await client.query(drop)
	return rows.map(({ add }) => add)
}

/** Whether anybody has used the schema: it has accounts, or tables that are not Bina's. */
export async function isUsed(client: pg.Client, schema: string): Promise<boolean> {
	const { rows: tables } = await client.query<{ name: string }>(
		`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		 where n.nspname = $1 and c.relkind in ('r', 'v', 'm', 'p')`,
		[schema]
	)
	if (tables.length === 0) return false
	if (!tables.some(({ name }) => name === 'access_account')) return true
	const { rowCount } = await client.query('select from access_account limit 1')
	return rowCount !== 0
}

/** Whether another government of this database has accounts. */
export async function hasOthers(client: pg.Client, schema: string): Promise<boolean> {
	const { rows } = await client.query<{ schema: string }>(
		`select quote_ident(schemaname) as schema from pg_tables where tablename = 'access_account' and schemaname <> $1`,
		[schema]
	)
	for (const other of rows)
		if ((await client.query(`select from ${other.schema}.access_account limit 1`)).rowCount)
			return true
	return false
}
