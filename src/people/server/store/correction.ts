import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { contains } from '#platform/database/search.ts'
import type { MendScope } from '../../access.ts'
import { mendedByAgency, type Correction, type CorrectionState } from '../../correction.ts'

const columns = sql`c.id, c.employee_id as "employeeId", e.name as employee, e.agency_id as "agencyId", a.name as agency, c.field,
	c.present, c.proposed, c.proposed_text as "proposedText", c.reason, c.file_id as "fileId", f.name as "fileName", c.state,
	c.asked_by as "askedBy", c.asked_at as "askedAt", c.decided_name as "decidedName", c.decided_at as "decidedAt", c.answer,
	c.version`
const joins = sql`people_correction c
	join people_employee e on e.id = c.employee_id
	join people_agency a on a.id = e.agency_id
	left join platform_file f on f.id = c.file_id and octet_length(f.content) > 0`

export async function findCorrection(db: Db, id: string): Promise<Correction | undefined> {
	const { rows } =
		await sql<Correction>`select ${columns} from ${joins} where c.id = ${id}`.execute(db)
	return rows[0]
}

/** The same, kept from others until the transaction ends. */
export async function lockCorrection(db: Db, id: string): Promise<Correction | undefined> {
	await db.selectFrom('people_correction').select('id').where('id', '=', id).forUpdate().execute()
	return findCorrection(db, id)
}

export async function listOwnCorrections(db: Db, employeeId: string): Promise<Correction[]> {
	const { rows } = await sql<Correction>`
		select ${columns} from ${joins} where c.employee_id = ${employeeId}
		order by c.state = 'waiting' desc, c.asked_at desc limit 50`.execute(db)
	return rows
}

/** What is within somebody's reach, but for what they asked themselves. */
const within = (
	{ everything, agencies }: MendScope,
	actorId: string
) => sql<boolean>`(c.asked_by <> ${actorId} and (
	${everything} or (c.field = any(${[...mendedByAgency]}::text[])
		and (${agencies === 'all'} or e.agency_id = any(${agencies === 'all' ? [] : [...agencies]}::uuid[])))))`

type Filter = { state: CorrectionState | undefined; search: string }

/** A page of requests, the one that waits longest first. */
export async function listCorrections(
	db: Db,
	scope: MendScope,
	actorId: string,
	{ state, search }: Filter,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: Correction[]; total: number }> {
	const { rows } = await sql<Correction & { total: number }>`
		select ${columns}, count(*) over () as total from ${joins}
		where ${within(scope, actorId)} and (${state ?? null}::text is null or c.state = ${state ?? null})
			and (${search === ''} or ${contains(sql.ref('e.name'), search)})
		order by c.state = 'waiting' desc, case when c.state = 'waiting' then c.asked_at end, c.asked_at desc, c.id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows, total: rows[0]?.total ?? 0 }
}

/** How many wait for somebody, and since when the oldest does. */
export async function countWaiting(
	db: Db,
	scope: MendScope,
	actorId: string
): Promise<{ waiting: number; oldest: Date | null }> {
	const { rows } = await sql<{ waiting: number; oldest: Date | null }>`
		select count(*) as waiting, min(c.asked_at) as oldest from ${joins}
		where c.state = 'waiting' and ${within(scope, actorId)}`.execute(db)
	return rows[0]!
}

export async function insertCorrection(
	db: Db,
	asked: Pick<
		Correction,
		| 'id'
		| 'employeeId'
		| 'field'
		| 'present'
		| 'proposed'
		| 'proposedText'
		| 'reason'
		| 'fileId'
		| 'askedBy'
		| 'askedAt'
	>
): Promise<void> {
	await db
		.insertInto('people_correction')
		.values({
			id: asked.id,
			employee_id: asked.employeeId,
			field: asked.field,
			present: asked.present,
			proposed: asked.proposed,
			proposed_text: asked.proposedText,
			reason: asked.reason,
			file_id: asked.fileId,
			asked_by: asked.askedBy,
			asked_at: asked.askedAt
		})
		.execute()
}

/** Ends a request that waits; `decided` says who decided, null where it was withdrawn. False where it has moved on. */
export async function settleCorrection(
	db: Db,
	{ id, version }: { id: string; version: number },
	state: CorrectionState,
	decided: { by: string; name: string; at: Date; answer: string } | null
): Promise<boolean> {
	const row = await db
		.updateTable('people_correction')
		.set({
			state,
			version: version + 1,
			...(decided && {
				decided_by: decided.by,
				decided_name: decided.name,
				decided_at: decided.at,
				answer: decided.answer
			})
		})
		.where('id', '=', id)
		.where('version', '=', version)
		.where('state', '=', 'waiting')
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}
