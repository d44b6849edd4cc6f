import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { ReferenceRow } from '../../reference-row.ts'

export async function listReferences(db: Db): Promise<ReferenceRow[]> {
	const { rows } = await sql<ReferenceRow>`
		select 'Standar kompetensi: ' || name as name, valid_from::text as version, legal_basis as "legalBasis", certainty,
			valid_from as "validFrom", valid_to as "validTo"
		from people_standard where valid_from is not null order by valid_from desc`.execute(db)
	return rows
}
