import type { RawBuilder } from 'kysely'

/** By what a person is found in the tables. */
export type Whose = {
	accountId: string
	/** As stamps and the audit name them: 'akun:<id>'. */
	actorId: string
	/** Null for an account of nobody on the roster. */
	employeeId: string | null
}

/** One kind of thing that a slice keeps about people. Column names of `rows` are read by people, with '_' as a space. */
export type DataSource = {
	/** Its name in the file: 'asesmen'. */
	key: string
	title: string
	/** Columns by which a person is found, 'table.column'; src/personal-data.test.ts finds those that nobody covers. */
	covers: readonly string[]
	rows: (whose: Whose) => RawBuilder<unknown>
	/** Words for the codes of a column. */
	words?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A row in the order of its columns; codes are words already. */
export type OwnRow = Readonly<Record<string, unknown>>

/** What one source has of a person: at most so many rows as were asked for, of `total`. */
export type OwnPart = { key: string; title: string; total: number; rows: OwnRow[] }
