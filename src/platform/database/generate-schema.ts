import type pg from 'pg'

const TYPES: Record<string, string> = {
	uuid: 'string',
	text: 'string',
	date: 'string',
	bool: 'boolean',
	int2: 'number',
	int4: 'number',
	int8: 'number',
	float4: 'number',
	float8: 'number',
	numeric: 'number',
	timestamptz: 'Date',
	bytea: 'Buffer',
	jsonb: 'Json',
	_text: 'string[]',
	_uuid: 'string[]',
	_numeric: 'number[]',
	_int4: 'number[]'
}

type Column = {
	name: string
	kind: string
	column: string
	type: string
	notnull: boolean
	default: boolean
}

/**
 * The TypeScript of `schema.ts` for a migrated database: one type for each table and view, in the order of their names.
 * Throws on a column type that has no TypeScript yet.
 */
export async function generateSchema(client: pg.Client, schema: string): Promise<string> {
	const { rows } = await client.query<Column>(
		`select c.relname as name, c.relkind as kind, a.attname as column, t.typname as type,
			a.attnotnull as notnull, a.atthasdef or a.attidentity <> '' as default
		 from pg_class c
		 join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		 join pg_type t on t.oid = a.atttypid
		 where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'v')
		 order by c.relname, a.attnum`,
		[schema]
	)
	const tables = Map.groupBy(rows, (row) => row.name)
	const types = [...tables].map(
		([name, columns]) => `type ${pascal(name)} = {\n${columns.map(field).join('\n')}\n}`
	)
	const index = [...tables.keys()].map((name) => `\t${name}: ${pascal(name)}`)
	return `// Generated from the migrated database by scripts/skema.ts. Do not edit.
import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>
type DefaultedJson = ColumnType<unknown, string | undefined, string>
type NullableJson = ColumnType<unknown, string | null | undefined, string | null>

${types.join('\n\n')}

export type Schema = {
${index.join('\n')}
}
`
}

function field({ kind, column, type, notnull, default: hasDefault }: Column): string {
	const base = TYPES[type]
	if (!base) throw new TypeError(`no TypeScript for column ${column} of type ${type}`)
	if (kind === 'v')
		return `\t${column}: ${base === 'Json' ? 'unknown' : `${base}`}${isCertain(column) ? '' : ' | null'}`
	if (base === 'Json')
		return `\t${column}: ${notnull ? (hasDefault ? 'DefaultedJson' : 'Json') : 'NullableJson'}`
	const nullable = notnull ? base : `${base} | null`
	return `\t${column}: ${hasDefault ? `Generated<${nullable}>` : nullable}`
}

/** PostgreSQL knows no NOT NULL in views; ours give ids, levels and totals always. */
const isCertain = (column: string): boolean =>
	!column.endsWith('held_level') && !column.endsWith('target_level')

const pascal = (name: string): string =>
	name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
