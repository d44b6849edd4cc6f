import pg from 'pg'
import type { Work } from './kill.ts'

const TEXT = 'isi '.repeat(100)

/** The plainest work: numbered rows, each in one transaction with a counter that must agree. */
export const work: Work = {
	async prepare(connection) {
		await using(connection, async (client) => {
			await client.query(
				`create table if not exists entry (id int primary key, tag uuid unique default gen_random_uuid(), text text);
				 create table if not exists counter (id int primary key, entries int not null);
				 insert into counter values (1, 0) on conflict do nothing`
			)
		})
	},

	async write(connection, acknowledge) {
		return using(connection, async (client) => {
			const { rows } = await client.query<{ next: number }>(
				'select coalesce(max(id), 0) + 1 as next from entry'
			)
			for (let id = rows[0]!.next; ; id++) {
				await client.query('begin')
				await client.query('insert into entry (id, text) values ($1, $2)', [id, TEXT])
				await client.query('update counter set entries = entries + 1')
				await client.query('commit')
				acknowledge(String(id))
				if (id % 97 === 0) await client.query('checkpoint')
			}
		})
	},

	async check(connection, acknowledged) {
		return using(connection, async (client) => {
			const { rows } = await client.query<{ missing: number; entries: number; counted: number }>(
				`select (select count(*)::int from unnest($1::int[]) as a (id) left join entry e using (id) where e.id is null) as missing,
				        (select count(*)::int from entry) as entries, (select entries from counter) as counted`,
				[acknowledged.map(Number)]
			)
			const { missing, entries, counted } = rows[0]!
			return [
				...(missing > 0 ? [`${missing} acknowledged entries are gone`] : []),
				...(entries !== counted ? [`${entries} entries, but the counter says ${counted}`] : [])
			]
		})
	}
}

async function using<T>(
	connection: pg.PoolConfig,
	use: (client: pg.Client) => Promise<T>
): Promise<T> {
	const client = new pg.Client(connection)
	client.on('error', () => {}) // the query under way reports it
	await client.connect()
	try {
		return await use(client)
	} finally {
		await client.end().catch(() => {})
	}
}
