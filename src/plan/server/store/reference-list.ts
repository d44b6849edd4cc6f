import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { ReferenceRow } from '#people/reference-row.ts'

export async function listReferences(db: Db): Promise<ReferenceRow[]> {
	const { rows } = await sql<ReferenceRow>`
		select 'Standar harga: ' || name as name, valid_from::text as version, legal_basis as "legalBasis", certainty,
			valid_from as "validFrom", valid_to as "validTo"
		from plan_price_standard where applied_at is not null and withdrawn_at is null
		union all
		select 'Batas pegawai yang pergi', version::text, legal_basis, certainty, recorded_at::date, null from plan_absence
		union all
		select 'Honor dan bobot mitra', version::text, legal_basis, certainty, recorded_at::date, null from plan_partner_rule
		union all
		select 'Hari libur: ' || name, to_char(first_on, 'YYYY'), source, certainty, first_on, last_on from plan_day`.execute(
		db
	)
	return rows
}
