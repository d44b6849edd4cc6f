import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { ReferenceRow } from '#people/reference-row.ts'

export async function listReferences(db: Db): Promise<ReferenceRow[]> {
	const { rows } = await sql<ReferenceRow>`
		select 'Jam pelajaran dan batasnya' as name, version, legal_basis as "legalBasis", certainty,
			valid_from as "validFrom", valid_to as "validTo" from hours_rules
		union all
		select 'Bentuk ' || f.code || ': ' || f.name, f.rules_version, r.legal_basis, f.certainty, r.valid_from, r.valid_to
		from hours_form f join hours_rules r on r.version = f.rules_version`.execute(db)
	return rows
}
