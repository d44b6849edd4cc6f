import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { AgencyKind } from '#people/model.ts'

export type UnitMember = {
	id: string
	nip: string
	/** Where they work: their own agency, however small. */
	unitId: string
	agencyKind: AgencyKind
	/** Their unit and all above it. */
	within: string[]
}

/** Everybody on the roster with the unit that they would be missing from. */
export async function listMembers(db: Db): Promise<UnitMember[]> {
	const { rows } = await sql<UnitMember>`
		with within as (select agency_id, array_agg(ancestor_id) as ids from people_agency_within group by agency_id)
		select r.employee_id as id, r.nip, r.agency_id as "unitId", a.kind as "agencyKind", w.ids as within
		from people_roster r join people_agency a on a.id = r.agency_id join within w on w.agency_id = r.agency_id
		order by r.nip`.execute(db)
	return rows
}
