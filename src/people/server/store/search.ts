import { sql, type RawBuilder } from 'kysely'

/** What a person typed as a pattern of LIKE, every sign taken as it is. */
export const like = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** The column holds the text, in whatever case. */
export const contains = (column: RawBuilder<unknown>, text: string): RawBuilder<boolean> =>
	sql<boolean>`${column} ilike ${`%${like(text)}%`}`
