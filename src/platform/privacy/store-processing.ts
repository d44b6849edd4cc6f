import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { KeptProcessing } from './processing.ts'

type Said = Omit<KeptProcessing, 'title'>

/** What the government says of its uses of data, the latest version of each. */
export async function listSaid(db: Db): Promise<Said[]> {
	const { rows } = await sql<Said>`
		select distinct on (code) code, version, purpose, legal_basis as "legalBasis", categories, recipients, retention, certainty
		from platform_processing order by code, version desc`.execute(db)
	return rows
}

/** False where that version is there already. */
export async function insertSaid(
	db: Db,
	said: Said & { changedBy: string; changedAt: Date }
): Promise<boolean> {
	const { legalBasis, changedBy, changedAt, ...rest } = said
	const row = await db
		.insertInto('platform_processing')
		.values({ ...rest, legal_basis: legalBasis, changed_by: changedBy, changed_at: changedAt })
		.onConflict((there) => there.doNothing())
		.returning('code')
		.executeTakeFirst()
	return row !== undefined
}
