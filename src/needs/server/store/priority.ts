import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Priority } from '../../model.ts'
import type { priority as reference } from '../../reference/priority.ts'

/** The weights in force on a civil date; before the first version, the first. */
export async function getPriority(db: Db, on: string): Promise<Priority> {
	const { rows } = await sql<Priority>`
		select version, weights, mandatory_first as "mandatoryFirst"
		from needs_priority
		order by valid_from <= ${on} desc, abs(valid_from - ${on}::date)
		limit 1`.execute(db)
	return rows[0]!
}

/** Writes a version unless it is there. */
export async function insertPriority(db: Db, version: typeof reference): Promise<void> {
	await db
		.insertInto('needs_priority')
		.values({
			version: version.version,
			legal_basis: version.legalBasis,
			certainty: version.certainty,
			valid_from: version.validFrom,
			weights: JSON.stringify(version.weights),
			mandatory_first: version.mandatoryFirst
		})
		.onConflict((there) => there.column('version').doNothing())
		.execute()
}
