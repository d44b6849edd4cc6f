import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { CompositionState } from '../../model.ts'
import type { Cut, HarmGroup } from '../../refocusing.ts'
import { groupsOf } from './ledger.ts'

export type Refocusing = {
	id: string
	year: number
	datedOn: string
	reason: string
	baseId: string
	compositionId: string
	cut: Cut
	budgetVersion: number
	requestedBy: string
	requestedAt: Date
	acceptedBy: string | null
	acceptedAt: Date | null
}

export type RefocusingRow = Refocusing & {
	state: CompositionState
	jobId: string | null
	scenario: string
	cost: number | null
	gap: number | null
}

const rows = sql`select f.id, f.year, f.dated_on as "datedOn", f.reason, f.base_id as "baseId",
		f.composition_id as "compositionId", f.cut, f.budget_version as "budgetVersion", f.requested_by as "requestedBy",
		f.requested_at as "requestedAt", f.accepted_by as "acceptedBy", f.accepted_at as "acceptedAt",
		case when c.finished_at is not null then 'done' else j.state end as state, c.job_id as "jobId", c.scenario, c.cost, c.gap
	from plan_refocusing f
	join plan_composition c on c.id = f.composition_id
	left join platform_job j on j.id = c.job_id`

/** Cuts that were tried in a year, the newest first. */
export async function listRefocusings(
	db: Db,
	year: number,
	most: number
): Promise<RefocusingRow[]> {
	const found = await sql<RefocusingRow>`${rows} where f.year = ${year}
		order by f.requested_at desc, f.id limit ${most}`.execute(db)
	return found.rows
}

export async function findRefocusing(db: Db, id: string): Promise<RefocusingRow | undefined> {
	const found = await sql<RefocusingRow>`${rows} where f.id = ${id}`.execute(db)
	return found.rows[0]
}

export async function insertRefocusing(
	db: Db,
	given: Omit<Refocusing, 'acceptedBy' | 'acceptedAt'>
): Promise<void> {
	await db
		.insertInto('plan_refocusing')
		.values({
			id: given.id,
			year: given.year,
			dated_on: given.datedOn,
			reason: given.reason,
			base_id: given.baseId,
			composition_id: given.compositionId,
			cut: JSON.stringify(given.cut),
			budget_version: given.budgetVersion,
			requested_by: given.requestedBy,
			requested_at: given.requestedAt
		})
		.execute()
}

/** True for the one who does it first. */
export async function markAccepted(
	db: Db,
	id: string,
	{ by, at }: { by: string; at: Date }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_refocusing')
		.set({ accepted_by: by, accepted_at: at })
		.where('id', '=', id)
		.where('accepted_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** What a scenario that is tried again is about now. */
export async function relabelScenario(
	db: Db,
	{ year, name, label, budget }: { year: number; name: string; label: string; budget: number }
): Promise<void> {
	await db
		.updateTable('plan_scenario')
		.set({ label, budget })
		.where('year', '=', year)
		.where('name', '=', name)
		.execute()
}

type Pair = { before: string; after: string }

const taken = ({ before, after }: Pair) => sql`
	(select activity_id, employee_id from plan_composition_seat where composition_id = ${before}
	except select activity_id, employee_id from plan_composition_seat where composition_id = ${after})`
const given = ({ before, after }: Pair) => taken({ before: after, after: before })

/** How many seats are lost and gained, and by how many people one is lost. */
export async function countHarm(
	db: Db,
	pair: Pair
): Promise<{ lost: number; gained: number; losing: number }> {
	const found = await sql<{ lost: number; gained: number; losing: number }>`
		select (select count(*) from ${taken(pair)} t) as lost, (select count(*) from ${given(pair)} t) as gained,
			(select count(distinct employee_id) from ${taken(pair)} t) as losing`.execute(db)
	return found.rows[0]!
}

/** Who loses and gains seats, by what people are; nobody is named. */
export async function listHarmGroups(db: Db, pair: Pair, year: number): Promise<HarmGroup[]> {
	const found = await sql<HarmGroup>`
		with lost as (select employee_id, count(*) as n from ${taken(pair)} t group by 1),
		gained as (select employee_id, count(*) as n from ${given(pair)} t group by 1)
		select f.feature, f.value, count(*) as people, count(l.employee_id) as losing,
			coalesce(sum(l.n), 0)::integer as lost, coalesce(sum(g.n), 0)::integer as gained
		from plan_composition_person p
		join people_portrait t on t.employee_id = p.employee_id
		left join lost l on l.employee_id = p.employee_id
		left join gained g on g.employee_id = p.employee_id
		${groupsOf(sql`${year}::integer`)}
		where p.composition_id = ${pair.before}
		group by 1, 2 order by lost desc, f.value`.execute(db)
	return found.rows
}

export type LostSeat = { name: string; nip: string; agency: string; activity: string }

/** Lost seats by name, as far as the scope goes. */
export async function listLostSeats(
	db: Db,
	pair: Pair,
	{ scope, page }: { scope: Scope; page: number }
): Promise<{ rows: LostSeat[]; total: number }> {
	const found = await sql<LostSeat & { total: number }>`
		select concat_ws(', ', concat_ws(' ', e.front_title, e.name), e.back_title) as name, e.nip, g.name as agency,
			a.title as activity, count(*) over () as total
		from ${taken(pair)} t
		join people_employee e on e.id = t.employee_id
		join people_agency g on g.id = e.agency_id
		join plan_activity a on a.id = t.activity_id
		where ${
			scope === 'all'
				? sql`true`
				: sql`e.agency_id in (select agency_id from people_agency_within where ancestor_id = any(${scope}))`
		}
		order by g.name collate "id-x-icu", e.name collate "id-x-icu", e.nip, a.code
		limit ${PAGE_ROWS} offset ${rowsBefore({ page })}`.execute(db)
	return { rows: found.rows.map(({ total: _, ...row }) => row), total: found.rows[0]?.total ?? 0 }
}
