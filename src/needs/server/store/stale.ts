import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'

/** Acts on people that leave every gap as it is. */
const HARMLESS = [
	'people.seen',
	'people.exported',
	'people.import_uploaded',
	'people.import_mapping_corrected',
	'people.import_missing_chosen'
]

/** Whether roster, standards or assessments were changed after an instant, by what the audit says. */
export const changedSince = (at: RawBuilder<unknown>) => sql<boolean>`exists (
	select from audit_entry a
	where a.at > ${at} and a.action like 'people.%' and a.action <> all(${HARMLESS})
)`

/**
 * Whether the gaps should be computed again: something was changed since they were, nothing was for `quiet` seconds, and
 * nobody has asked for it yet.
 */
export async function isComputationDue(
	db: Db,
	jobName: string,
	now: Date,
	quiet: number
): Promise<boolean> {
	const { rows } = await sql<{ due: boolean }>`
		with computed as (select coalesce(max(computed_at), '-infinity') as at from needs_snapshot)
		select ${changedSince(sql`computed.at`)}
			and not ${changedSince(sql`${now}::timestamptz - make_interval(secs => ${quiet})`)}
			and not exists (
				select from platform_job
				where (name = ${jobName} or name like 'people.%') and state in ('queued', 'running')
			) as due
		from computed`.execute(db)
	return rows[0]!.due
}
