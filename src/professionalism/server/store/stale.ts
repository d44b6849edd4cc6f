import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

/** Acts after which an index may be another: of the roster, the ledger, appraisals, mandates and discipline. */
const TOUCHING = sql`(
	(a.action like 'people.%' and a.action <> all(array['people.seen', 'people.exported', 'people.import_uploaded']))
	or (a.action like 'hours.%' and a.action <> 'hours.exported')
	or a.action like 'needs.performance_%' or a.action like 'needs.mandate%'
	or a.action in ('professionalism.discipline_imported', 'professionalism.discipline_undone')
)`

/**
 * Whether the index should be counted again: something was changed or a day has passed since it was, nothing was changed for
 * `quiet` seconds, and nobody has asked for it yet.
 */
export async function isIndexDue(
	db: Db,
	{ job, now, today, quiet }: { job: string; now: Date; today: string; quiet: number }
): Promise<boolean> {
	const { rows } = await sql<{ due: boolean }>`
		with computed as (select max(computed_at) as at from professionalism_score)
		select exists (select from people_roster)
			and (at is null or (at at time zone 'Asia/Jakarta')::date < ${today}::date
				or exists (select from audit_entry a where a.at > computed.at and ${TOUCHING}))
			and not exists (
				select from audit_entry a
				where a.at > ${now}::timestamptz - make_interval(secs => ${quiet}) and ${TOUCHING}
			)
			and not exists (
				select from platform_job
				where (name = ${job} or name like 'people.%') and state in ('queued', 'running')
			) as due
		from computed`.execute(db)
	return rows[0]!.due
}
