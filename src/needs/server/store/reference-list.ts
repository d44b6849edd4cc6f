import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { ReferenceRow } from '#people/reference-row.ts'

export async function listReferences(db: Db): Promise<ReferenceRow[]> {
	const { rows } = await sql<ReferenceRow>`
		select 'Bobot prioritas' as name, version, legal_basis as "legalBasis", certainty,
			valid_from as "validFrom", null::date as "validTo" from needs_priority
		union all
		select 'Survei kepuasan masyarakat', version, legal_basis, certainty, valid_from, valid_to from needs_skm_rules
		union all
		select 'Unsur survei ' || element || ' dan kompetensinya', version::text, '', certainty, null, null from needs_skm_element
		union all
		select 'Pelatihan wajib: ' || name, version, legal_basis, certainty, valid_from, valid_to from needs_mandate_rule`.execute(
		db
	)
	return rows
}
