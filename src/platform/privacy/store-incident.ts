import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Incident, StepDone } from './incident.ts'

const columns = [
	'id',
	'title',
	'known_at as knownAt',
	'happened',
	'data',
	'people',
	'head_count as headCount',
	'handling',
	'recorded_at as recordedAt',
	'closed_at as closedAt',
	'version'
] as const

/** Keeps the incident from others until the transaction ends. */
export const lockIncident = (db: Db, id: string): Promise<Incident | undefined> =>
	db
		.selectFrom('platform_incident')
		.select(columns)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()

export const findIncident = (db: Db, id: string): Promise<Incident | undefined> =>
	db.selectFrom('platform_incident').select(columns).where('id', '=', id).executeTakeFirst()

/** A page of incidents, the open ones first. */
export async function listIncidents(
	db: Db,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: (Incident & { done: number })[]; total: number }> {
	const { rows } = await sql<Incident & { done: number; total: number }>`
		select id, title, known_at as "knownAt", happened, data, people, head_count as "headCount", handling,
			recorded_at as "recordedAt", closed_at as "closedAt", version,
			(select count(*) from platform_incident_step s where s.incident_id = i.id) as done, count(*) over () as total
		from platform_incident i order by closed_at is not null, known_at desc, id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows, total: rows[0]?.total ?? 0 }
}

/** Open incidents with the steps that were done, oldest first. */
export async function listOpen(
	db: Db
): Promise<{ id: string; title: string; knownAt: Date; steps: string[] }[]> {
	const { rows } = await sql<{ id: string; title: string; knownAt: Date; steps: string[] }>`
		select i.id, i.title, i.known_at as "knownAt",
			array(select s.step from platform_incident_step s where s.incident_id = i.id) as steps
		from platform_incident i where i.closed_at is null order by i.known_at`.execute(db)
	return rows
}

type Written = Omit<Incident, 'recordedAt' | 'closedAt' | 'version'>

const values = ({ id: _, knownAt, headCount, ...rest }: Written) => ({
	...rest,
	known_at: knownAt,
	head_count: headCount
})

export async function insertIncident(
	db: Db,
	incident: Written,
	by: string,
	at: Date
): Promise<void> {
	await db
		.insertInto('platform_incident')
		.values({ id: incident.id, ...values(incident), recorded_by: by, recorded_at: at })
		.execute()
}

/** False where somebody else has written it since. */
export async function recordIncident(db: Db, incident: Written, version: number): Promise<boolean> {
	const row = await db
		.updateTable('platform_incident')
		.set({ ...values(incident), version: version + 1 })
		.where('id', '=', incident.id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export const listSteps = (db: Db, incidentId: string): Promise<StepDone[]> =>
	db
		.selectFrom('platform_incident_step')
		.select(['step', 'outcome', 'note', 'by_name as byName', 'at'])
		.where('incident_id', '=', incidentId)
		.execute() as Promise<StepDone[]>

/** Writes how a step ended; saying it again replaces what was said. */
export async function recordStep(db: Db, incidentId: string, done: StepDone): Promise<void> {
	const { step, outcome, note, byName, at } = done
	await db
		.insertInto('platform_incident_step')
		.values({ incident_id: incidentId, step, outcome, note, by_name: byName, at })
		.onConflict((earlier) =>
			earlier.columns(['incident_id', 'step']).doUpdateSet({ outcome, note, by_name: byName, at })
		)
		.execute()
}

export async function closeIncident(
	db: Db,
	{ id, version }: { id: string; version: number },
	by: string,
	at: Date
): Promise<boolean> {
	const row = await db
		.updateTable('platform_incident')
		.set({ closed_by: by, closed_at: at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}
