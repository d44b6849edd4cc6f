import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { CompetencyFamily, Tier } from '#people/model.ts'
import type { Route } from '#hours/model.ts'

/** What an activity can refer to: rows of other slices, by id and by the name people know. */
export type Choices = {
	competencies: { id: string; code: string; name: string; family: CompetencyFamily }[]
	/** Perangkat daerah with everything below them; `home` ones pay for their people. */
	agencies: { id: string; name: string; home: boolean }[]
	positions: { id: string; title: string; tier: Tier }[]
	forms: { code: string; name: string; route: Route }[]
}

export async function listChoices(db: Db): Promise<Choices> {
	const { rows } = await sql<Choices>`
		select
			coalesce((select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name, 'family', family)
				order by family, code) from people_competency where active), '[]') as competencies,
			coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'home', a.kind in ('agency', 'district'))
				order by a.name collate "id-x-icu") from people_agency a where a.active), '[]') as agencies,
			coalesce((select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'tier', tier)
				order by title collate "id-x-icu") from people_position where active), '[]') as positions,
			coalesce((select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'route', route)
				order by left(code, 1), length(code), code)
				from hours_form where rules_version = (
					select version from hours_rules order by valid_from desc limit 1)), '[]') as forms`.execute(db)
	return rows[0]!
}
