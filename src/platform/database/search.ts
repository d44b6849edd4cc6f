import { sql, type RawBuilder } from 'kysely'

/** What a person typed, every sign taken as it is by LIKE. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A pattern of LIKE: whatever holds what a person typed. */
export const like = (text = ''): string => `%${literally(text)}%`

/** The column holds the text, in whatever case. */
export const contains = (column: RawBuilder<unknown>, text: string): RawBuilder<boolean> =>
	sql<boolean>`${column} ilike ${like(text)}`
