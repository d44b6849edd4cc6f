import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type {
	KnownEmployee,
	KnownRoster,
	PlannedRow,
	RosterPlan
} from '../../import/plan-roster.ts'
import type { Place } from '../../import/places.ts'
import type { Post } from '../../import/posts.ts'
import { columns, record, values } from './import-record.ts'

const CHUNK = 1000

/** Everything that a roster is compared with. */
export async function listKnown(db: Db): Promise<KnownRoster> {
	const people = await db
		.selectFrom('people_employee')
		.select([
			'id',
			'version',
			'nip',
			'name',
			'front_title as frontTitle',
			'back_title as backTitle',
			'kind',
			'sex',
			'born_on as bornOn',
			'appointed_on as appointedOn',
			'education',
			'education_name as educationName',
			'rank',
			'agency_id as agencyId',
			'position_id as positionId',
			'supervisor_id as supervisorId',
			'district',
			'remote',
			'email',
			'phone',
			'retires_on as retiresOn',
			'status'
		])
		.orderBy('nip')
		.execute()
	const oldNips = await db
		.selectFrom('people_nip_history')
		.select(['nip', 'employee_id as employeeId'])
		.execute()
	const agencies = await db
		.selectFrom('people_agency')
		.select(['id', 'parent_id as parentId', 'name', 'kind', 'active'])
		.orderBy('id')
		.execute()
	const positions = await db
		.selectFrom('people_position')
		.select(['id', 'title', 'tier'])
		.orderBy('id')
		.execute()
	return {
		people: people as KnownEmployee[],
		oldNips,
		agencies: agencies as Place[],
		positions: positions as Post[]
	}
}

/** Puts the rows of a preview in the place of those of an earlier one. */
export async function replaceRows(
	db: Db,
	importId: string,
	rows: readonly PlannedRow[]
): Promise<void> {
	await db.deleteFrom('people_import_row').where('import_id', '=', importId).execute()
	for (let i = 0; i < rows.length; i += CHUNK) {
		const chunk = rows.slice(i, i + CHUNK).map((row) => ({
			...row,
			changes: filled(row.changes),
			problems: filled(row.problems),
			warnings: filled(row.warnings)
		}))
		await sql`
			insert into people_import_row
				(import_id, number, sheet, row, outcome, employee_id, label, after, before, changes, problems, warnings)
			select ${importId}, number, sheet, row, outcome, "employeeId", label,
				nullif(after, 'null'), nullif(before, 'null'), nullif(changes, 'null'),
				nullif(problems, 'null'), nullif(warnings, 'null')
			from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as r(
				number integer, sheet text, row integer, outcome text, "employeeId" uuid, label text,
				after jsonb, before jsonb, changes jsonb, problems jsonb, warnings jsonb)`.execute(db)
	}
}

const filled = <Item>(items: readonly Item[]) => (items.length > 0 ? items : null)

export async function insertCreated(db: Db, importId: string): Promise<void> {
	type Created = Pick<RosterPlan, 'agencies' | 'positions'>
	const { creates } = (await db
		.selectFrom('people_import')
		.select('creates')
		.where('id', '=', importId)
		.executeTakeFirstOrThrow()) as { creates: Created }
	await sql`
		insert into people_agency (id, parent_id, name, kind)
		select id, "parentId", name, kind from jsonb_to_recordset(${JSON.stringify(creates.agencies)}::jsonb)
			as r(id uuid, "parentId" uuid, name text, kind text)`.execute(db)
	await sql`
		insert into people_position (id, title, tier, kind, class)
		select id, title, tier, kind, class from jsonb_to_recordset(${JSON.stringify(creates.positions)}::jsonb)
			as r(id uuid, title text, tier text, kind text, class integer)`.execute(db)
}

export async function insertNew(db: Db, importId: string, at: Date): Promise<void> {
	await sql`
		insert into people_employee (id, updated_at, ${columns})
		select r.employee_id, ${at}::timestamptz, ${values}
		from people_import_row r cross join lateral jsonb_to_record(r.after) as v(${record})
		where r.import_id = ${importId} and r.outcome = 'new'`.execute(db)
	await sql`
		update people_import_row set applied_version = 1
		where import_id = ${importId} and outcome = 'new'`.execute(db)
}

/** Nobody writes people, agencies or positions until the transaction ends. */
export async function lockRoster(db: Db): Promise<void> {
	await sql`lock table people_employee, people_agency, people_position
		in share row exclusive mode`.execute(db)
}

/** Whether what the preview takes for new is there by now, or what it builds on is gone. */
export async function isStale(db: Db, importId: string): Promise<boolean> {
	const { rows } = await sql<{ stale: boolean }>`
		with planned as (
			select r.employee_id as id, r.outcome, v.* from people_import_row r
			cross join lateral jsonb_to_record(r.after) as v(${record})
			where r.import_id = ${importId} and r.after is not null
		), place as (
			select v.* from people_import i, jsonb_to_recordset(i.creates -> 'agencies')
				as v(id uuid, "parentId" uuid, name text) where i.id = ${importId}
		), post as (
			select v.* from people_import i, jsonb_to_recordset(i.creates -> 'positions')
				as v(id uuid, title text, tier text) where i.id = ${importId}
		)
		select exists (
			select from planned p join people_employee e on e.nip = p.nip and e.id <> p.id
		) or exists (
			select from place p join people_agency a on a.active and lower(a.name) = lower(p.name)
				and a.parent_id is not distinct from p."parentId"
		) or exists (
			select from post p join people_position o on o.tier = p.tier and lower(o.title) = lower(p.title)
		) or exists (
			select from planned where "agencyId" not in (select id from people_agency union all select id from place)
				or "positionId" not in (select id from people_position union all select id from post)
				or "supervisorId" not in (
					select id from people_employee union all select id from planned where outcome = 'new')
		) or exists (
			select "parentId" from place
			where "parentId" not in (select id from people_agency union all select id from place)
		) as stale`.execute(db)
	return rows[0]!.stale
}

/** Changed people whose version is still that of the preview; returns how many were written. */
export async function updateChanged(db: Db, importId: string, at: Date): Promise<number> {
	await sql`
		insert into people_nip_history (employee_id, nip, until)
		select employee_id, before ->> 'nip', ${at}::timestamptz
		from people_import_row
		where import_id = ${importId} and outcome = 'changed' and before ->> 'nip' <> after ->> 'nip'
		on conflict do nothing`.execute(db)
	const { rows } = await sql<{ count: number }>`
		with written as (
			update people_employee e
			set (${columns}) = row(${values}), version = e.version + 1, updated_at = ${at}
			from people_import_row r cross join lateral jsonb_to_record(r.after) as v(${record})
			where r.import_id = ${importId} and r.outcome = 'changed' and r.employee_id = e.id
				and e.version = (r.before ->> 'version')::integer
			returning e.id, e.version
		), noted as (
			update people_import_row r set applied_version = w.version
			from written w where r.import_id = ${importId} and r.employee_id = w.id
		)
		select count(*) from written`.execute(db)
	return rows[0]!.count
}

/** The missing whom somebody said to be retired or moved; returns how many were written. */
export async function updateMissing(db: Db, importId: string, at: Date): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		with written as (
			update people_employee e
			set status = r.choice, version = e.version + 1, updated_at = ${at}
			from people_import_row r
			where r.import_id = ${importId} and r.outcome = 'missing' and r.choice <> 'ignore'
				and r.employee_id = e.id and e.version = (r.before ->> 'version')::integer
			returning e.id, e.version
		), noted as (
			update people_import_row r set applied_version = w.version
			from written w where r.import_id = ${importId} and r.employee_id = w.id
		)
		select count(*) from written`.execute(db)
	return rows[0]!.count
}
