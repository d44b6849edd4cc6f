import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Certainty } from './retention.ts'

export type Said = {
	code: string
	version: number
	days: number
	legalBasis: string
	certainty: Certainty
}

/** What the government says of how long things are kept, the latest version of each. */
export async function listSaid(db: Db): Promise<Said[]> {
	const { rows } = await sql<Said>`
		select distinct on (code) code, version, days, legal_basis as "legalBasis", certainty
		from platform_retention order by code, version desc`.execute(db)
	return rows
}

/** False where that version is there already: somebody else said something meanwhile. */
export async function insertSaid(
	db: Db,
	said: Said & { changedBy: string; changedAt: Date }
): Promise<boolean> {
	const row = await db
		.insertInto('platform_retention')
		.values({
			code: said.code,
			version: said.version,
			days: said.days,
			legal_basis: said.legalBasis,
			certainty: said.certainty,
			changed_by: said.changedBy,
			changed_at: said.changedAt
		})
		.onConflict((there) => there.doNothing())
		.returning('code')
		.executeTakeFirst()
	return row !== undefined
}

/** When a job of this name was last asked for. */
export async function lastAsked(db: Db, name: string): Promise<Date | undefined> {
	const row = await db
		.selectFrom('platform_job')
		.select('created_at as at')
		.where('name', '=', name)
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row?.at
}

export async function isAutomatic(db: Db): Promise<{ automatic: boolean; version: number }> {
	const row = await db
		.selectFrom('platform_setting')
		.select(['value', 'version'])
		.where('key', '=', 'retention')
		.executeTakeFirst()
	const value = row?.value as { automatic?: boolean } | undefined
	return { automatic: value?.automatic ?? true, version: row?.version ?? 0 }
}
