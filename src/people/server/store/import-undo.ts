import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { columns, record, values } from './import-record.ts'

/** Names of people that the import wrote and somebody changed afterwards. */
export async function listChangedSince(db: Db, importId: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select coalesce(e.name, r.label) as name
		from people_import_row r left join people_employee e on e.id = r.employee_id
		where r.import_id = ${importId} and r.applied_version is not null
			and r.applied_version is distinct from e.version
		order by coalesce(e.name, r.label) collate "id-x-icu"`.execute(db)
	return rows.map(({ name }) => name)
}

/** Gives everybody that the import changed the record they had before, and the NIP with it. */
export async function revertChanged(db: Db, importId: string, at: Date): Promise<void> {
	await sql`
		delete from people_nip_history h using people_import_row r, people_import i
		where r.import_id = ${importId} and i.id = r.import_id and h.employee_id = r.employee_id
			and h.nip = r.before ->> 'nip' and h.until = i.applied_at`.execute(db)
	await sql`
		update people_employee e
		set (${columns}) = row(${values}), version = e.version + 1, updated_at = ${at}
		from people_import_row r cross join lateral jsonb_to_record(r.before) as v(${record})
		where r.import_id = ${importId} and r.outcome in ('changed', 'missing')
			and r.applied_version is not null and r.employee_id = e.id`.execute(db)
}

/** Names of people that the import brought and something else already speaks of. */
export async function listUsedSince(db: Db, importId: string): Promise<string[]> {
	const used = await usedBy(db, 'people_employee', 'and u.id not in (select id from fresh)')
	const { rows } = await sql<{ name: string }>`
		with fresh as (
			select e.id from people_employee e
			join people_import_row r on r.employee_id = e.id
			where r.import_id = ${importId} and r.outcome = 'new'
		)
		select t.name from people_employee t
		where t.id in (select id from fresh) and (${used})
		order by t.name collate "id-x-icu"`.execute(db)
	return rows.map(({ name }) => name)
}

/**
 * True for a row `t` of `table` that something refers to and that could therefore not be deleted.
 * The catalogue says who refers, so that this slice need not know those after it. `butFor` leaves
 * out referring rows of the same table.
 */
async function usedBy(db: Db, table: string, butFor = '') {
	const { rows } = await sql<{ from: string; column: string }>`
		select c.conrelid::regclass::text as from, quote_ident(a.attname) as column
		from pg_constraint c
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
		where c.contype = 'f' and c.confrelid = ${table}::regclass and c.confdeltype in ('a', 'r')
		order by 1, 2`.execute(db)
	const conditions = rows.map(
		({ from, column }) =>
			`exists (select from ${from} u where u.${column} = t.id ${from === table ? butFor : ''})`
	)
	return sql.raw<boolean>(conditions.join(' or '))
}

export async function deleteNew(db: Db, importId: string): Promise<void> {
	await sql`
		delete from people_employee where id in (
			select employee_id from people_import_row where import_id = ${importId} and outcome = 'new'
		)`.execute(db)
}

/** Takes back positions that the import made, but for those in use by now. */
export async function deleteCreatedPositions(db: Db, importId: string): Promise<void> {
	const used = await usedBy(db, 'people_position')
	await sql`
		delete from people_position t
		where t.id in (${created(importId, 'positions')}) and not (${used})`.execute(db)
}

/** Takes back agencies at the ends of the tree that the import made and nobody uses; returns how many. */
export async function deleteCreatedLeaves(db: Db, importId: string): Promise<number> {
	const used = await usedBy(db, 'people_agency')
	const { numAffectedRows } = await sql`
		delete from people_agency t
		where t.id in (${created(importId, 'agencies')}) and not (${used})`.execute(db)
	return Number(numAffectedRows)
}

const created = (importId: string, list: 'agencies' | 'positions') => sql`
	select (jsonb_array_elements(creates -> ${list}) ->> 'id')::uuid
	from people_import where id = ${importId}`
