import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Priority, PriorityVersion } from '../../model.ts'

const WEIGHTS = 7_301_013 // advisory lock: one new version of the weights at a time

/** Waits until nobody else makes a version; until the transaction ends nobody else will. */
export async function lockPriority(db: Db): Promise<void> {
	await sql`select pg_advisory_xact_lock(${WEIGHTS})`.execute(db)
}

const columns = sql`version, weights, mandatory_first as "mandatoryFirst", parts, legal_basis as "legalBasis", certainty,
	valid_from as "validFrom", reason, made_at as "madeAt"`

/** The weights in force on a civil date, the latest made; before the first version, the first. */
export async function getPriority(db: Db, on: string): Promise<PriorityVersion> {
	const { rows } = await sql<PriorityVersion>`
		select ${columns}
		from needs_priority
		order by valid_from <= ${on} desc, abs(valid_from - ${on}::date), made_at desc, version desc
		limit 1`.execute(db)
	return rows[0]!
}

/** All versions, the newest first. */
export async function listPriorities(db: Db): Promise<PriorityVersion[]> {
	const { rows } = await sql<PriorityVersion>`
		select ${columns} from needs_priority order by valid_from desc, made_at desc, version desc`.execute(
		db
	)
	return rows
}

type NewPriority = Priority &
	Pick<PriorityVersion, 'legalBasis' | 'certainty' | 'validFrom'> &
	Partial<Pick<PriorityVersion, 'reason' | 'madeAt'> & { madeBy: string }>

/** Writes a version unless it is there. */
export async function insertPriority(db: Db, version: NewPriority): Promise<void> {
	await db
		.insertInto('needs_priority')
		.values({
			version: version.version,
			legal_basis: version.legalBasis,
			certainty: version.certainty,
			valid_from: version.validFrom,
			weights: JSON.stringify(version.weights),
			mandatory_first: version.mandatoryFirst,
			parts: JSON.stringify(version.parts),
			reason: version.reason,
			made_by: version.madeBy,
			made_at: version.madeAt
		})
		.onConflict((there) => there.column('version').doNothing())
		.execute()
}
