import pg from 'pg'
import { generateSchema } from './generate-schema.ts'
import { migrations } from './migrate.ts'

/**
 * What is wrong with the schema, one line each: migrations that are missing, unknown or were changed after they ran, and
 * columns that are not as this release's migrations leave them (`expected` is the text of schema.ts).
 */
export async function verifySchema(
	owner: pg.PoolConfig,
	schema: string,
	expected: string
): Promise<string[]> {
	const client = new pg.Client(owner)
	await client.connect()
	try {
		const { rows } = await client.query<{ name: string; hash: string }>(
			'select name, hash from platform_migration'
		)
		const applied = new Map(rows.map((row) => [row.name, row.hash]))
		const problems: string[] = []
		for (const { name, hash } of migrations()) {
			const was = applied.get(name)
			if (!was) problems.push(`migrasi ${name} belum dijalankan`)
			else if (was !== hash) problems.push(`migrasi ${name} diubah sesudah dijalankan`)
			applied.delete(name)
		}
		for (const name of applied.keys()) problems.push(`migrasi ${name} tidak dikenal versi ini`)
		return [...problems, ...differences(expected, await generateSchema(client, schema))]
	} finally {
		await client.end()
	}
}

function differences(expected: string, actual: string): string[] {
	const [want, have] = [tables(expected), tables(actual)]
	return [...new Set([...want.keys(), ...have.keys()])]
		.filter((name) => want.get(name) !== have.get(name))
		.map((name) =>
			have.has(name) ? `tabel ${name} berbeda dari rancangan` : `tabel ${name} hilang`
		)
}

const tables = (text: string): Map<string, string> =>
	new Map(
		[...text.matchAll(/^type (\w+) = \{\n([^}]*)\}/gm)].map(([, name, body]) => [name!, body!])
	)
