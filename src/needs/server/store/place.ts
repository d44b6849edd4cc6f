import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'

/**
 * People whom the actor sees, each in the row of the map that they belong to: the agency (perangkat daerah), or the own unit
 * where the actor does not see the whole agency, where one agency is looked into, or where `byUnit` says so. For
 * `with place as (…)`.
 */
export function placed(scope: Scope, within: string | undefined, byUnit = within !== undefined) {
	const seen = scope === 'all' ? sql`true` : sql`r.agency_id = any(${scope}::uuid[])`
	const whole = scope === 'all' ? sql`true` : sql`r.home_agency_id = any(${scope}::uuid[])`
	const own = byUnit ? sql`true` : sql`not ${whole}`
	return sql`
		select r.employee_id,
			case when ${own} then r.agency_id else r.home_agency_id end as row_id,
			case when ${own} then r.agency_name else r.home_agency_name end as row_name,
			r.agency_id <> r.home_agency_id as in_unit, r.home_agency_id, r.tier, r.position_title, r.name,
			r.front_title, r.back_title, r.nip
		from people_roster r
		where ${seen} and (${within ?? null}::uuid is null or r.home_agency_id = ${within ?? null})`
}
