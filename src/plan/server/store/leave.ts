import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'

export type LeaveData = { employeeId: string; firstOn: string; lastOn: string; note: string }
export type Leave = LeaveData & { id: string; nip: string; name: string; agency: string }

/** Leave that touches a year, by its first day. */
export async function listLeave(
	db: Db,
	{ year, search, page }: { year: number; search?: string | undefined; page: number }
): Promise<{ rows: Leave[]; total: number }> {
	const pattern = like(search)
	const { rows } = await sql<Leave & { total: number }>`
		select l.id, l.employee_id as "employeeId", l.first_on as "firstOn", l.last_on as "lastOn", l.note, r.nip,
			concat_ws(', ', concat_ws(' ', r.front_title, r.name), r.back_title) as name, r.agency_name as agency,
			count(*) over () as total
		from plan_leave l join people_roster r using (employee_id)
		where l.first_on <= ${`${year}-12-31`} and l.last_on >= ${`${year}-01-01`}
			${search ? sql`and (r.name ilike ${pattern} or r.nip like ${pattern})` : sql``}
		order by l.first_on, r.name collate "id-x-icu", l.id
		limit ${PAGE_ROWS} offset ${rowsBefore({ page })}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Everybody's leave in a year and the weeks that lap over its ends, without names. */
export async function listAllLeave(db: Db, year: number): Promise<Omit<LeaveData, 'note'>[]> {
	return db
		.selectFrom('plan_leave')
		.select(['employee_id as employeeId', 'first_on as firstOn', 'last_on as lastOn'])
		.where('first_on', '<=', `${year + 1}-01-07`)
		.where('last_on', '>=', `${year - 1}-12-25`)
		.orderBy('employee_id')
		.orderBy('first_on')
		.execute()
}

/** Ids of people on the roster by NIP. */
export async function mapNips(db: Db, nips: readonly string[]): Promise<Map<string, string>> {
	if (nips.length === 0) return new Map()
	const rows = await db
		.selectFrom('people_roster')
		.select(['nip', 'employee_id'])
		.where('nip', 'in', nips)
		.execute()
	return new Map(rows.map((row) => [row.nip, row.employee_id]))
}

export async function insertLeave(
	db: Db,
	leave: readonly (LeaveData & { id: string })[]
): Promise<void> {
	await sql`
		insert into plan_leave (id, employee_id, first_on, last_on, note)
		select id, "employeeId", "firstOn", "lastOn", note
		from jsonb_to_recordset(${JSON.stringify(leave)}::jsonb)
			as l(id uuid, "employeeId" uuid, "firstOn" date, "lastOn" date, note text)`.execute(db)
}

/** Whose it was; undefined where there is none such. */
export async function deleteLeave(db: Db, id: string): Promise<string | undefined> {
	const row = await db
		.deleteFrom('plan_leave')
		.where('id', '=', id)
		.returning('employee_id')
		.executeTakeFirst()
	return row?.employee_id
}
