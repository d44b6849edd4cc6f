import pg from 'pg'

/** Where one government's Bina is: its schema, as the owner, and the data folder with keys and secrets. */
export type Place = { owner: pg.PoolConfig; schema: string; data: string }

/** A connection of the owner's own, closed again whatever happens. */
export async function asOwner<T>(
	{ owner }: Place,
	work: (client: pg.Client) => Promise<T>
): Promise<T> {
	const client = new pg.Client(owner)
	client.on('error', () => {}) // the query under way reports it
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}

/** COPY writes numbers, days and instants alike on every server from here to the end of the transaction. */
export const PLAIN_TEXT = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
	set local extra_float_digits = 1; set local bytea_output = 'hex'; set local timezone = 'UTC'`
