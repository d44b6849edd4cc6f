import pg from 'pg'

/**
 * What PostgreSQL's own amcheck finds wrong in the tables and indexes of a database, a sentence
 * each; empty when it is sound. Needs an owner who may make extensions.
 */
export async function damage(connection: pg.PoolConfig): Promise<string[]> {
	const client = new pg.Client(connection)
	await client.connect()
	try {
		await client.query('create extension if not exists amcheck schema public')
		return [...(await damagedTables(client)), ...(await damagedIndexes(client))]
	} finally {
		await client.end()
	}
}

async function damagedTables(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ problem: string }>(
		`select format('%s: %s', c.oid::regclass, v.msg) as problem
		 from pg_class c, verify_heapam(c.oid) v
		 where c.relkind in ('r', 'm') and c.relpersistence = 'p'`
	)
	return rows.map(({ problem }) => problem)
}

async function damagedIndexes(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ oid: number; name: string }>(
		`select c.oid, c.oid::regclass::text as name
		 from pg_class c join pg_index i on i.indexrelid = c.oid join pg_am a on a.oid = c.relam
		 where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p' and i.indisready and i.indisvalid`
	)
	const problems: string[] = []
	for (const { oid, name } of rows) {
		await client
			.query('select bt_index_check($1::oid::regclass, heapallindexed => true)', [oid])
			.catch((error: Error) => problems.push(`${name}: ${error.message}`))
	}
	return problems
}
