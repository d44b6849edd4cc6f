import type { Db } from '#platform/database/db.ts'
import type { Absence } from '../../calendar.ts'
import { firstAbsence } from '../../reference/absence.ts'

/** The limits that count now; those that Bina brings while nobody has set others. */
export async function getAbsence(db: Db): Promise<Absence> {
	const row = await db
		.selectFrom('plan_absence')
		.select(['version', 'limits', 'counters', 'legal_basis as legalBasis', 'certainty'])
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst()
	return (row as Absence | undefined) ?? firstAbsence
}

/** Adds a version; false when somebody else has added it meanwhile. */
export async function insertAbsence(
	db: Db,
	absence: Absence & { recordedBy: string; recordedAt: Date }
): Promise<boolean> {
	const row = await db
		.insertInto('plan_absence')
		.values({
			version: absence.version,
			limits: JSON.stringify(absence.limits),
			counters: JSON.stringify(absence.counters),
			legal_basis: absence.legalBasis,
			certainty: absence.certainty,
			recorded_by: absence.recordedBy,
			recorded_at: absence.recordedAt
		})
		.onConflict((there) => there.column('version').doNothing())
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}
