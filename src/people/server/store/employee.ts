import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { PeopleScope } from '../../access.ts'
import type { EmployeeFilter, EmployeeQuery } from '../../filters.ts'
import type {
	Education,
	EmployeeKind,
	EmployeeStatus,
	PositionKind,
	Sex,
	Tier
} from '../../model.ts'
import { contains, like, literally } from '#platform/database/search.ts'

export type EmployeeRow = {
	id: string
	nip: string
	frontTitle: string | null
	name: string
	backTitle: string | null
	kind: EmployeeKind
	sex: Sex
	rank: string | null
	education: Education | null
	educationName: string | null
	agencyId: string
	agency: string
	position: string
	positionKind: PositionKind
	tier: Tier
	supervisorNip: string | null
	district: string | null
	remote: boolean
	retiresOn: string | null
	status: EmployeeStatus
	/** At least one competency is assessed. */
	assessed: boolean
}

const ORDERS = {
	nama: sql`e.name collate "id-x-icu"`,
	nip: sql`e.nip`,
	jabatan: sql`p.title collate "id-x-icu"`,
	opd: sql`a.name collate "id-x-icu"`,
	pensiun: sql`e.retires_on`
}

const isVisible = ({ agencies, staffOf }: PeopleScope) =>
	agencies === 'all'
		? sql<boolean>`true`
		: sql<boolean>`(e.agency_id = any(${agencies}::uuid[]) or e.supervisor_id = ${staffOf})`

/** By name, by the beginning of a NIP however it is spaced, or by an agency with all below it. */
function finds(search: string) {
	const digits = search.replace(/[\s.'’-]/g, '')
	if (/^\d{4,18}$/.test(digits)) return sql<boolean>`e.nip like ${`${digits}%`}`
	return sql<boolean>`(${contains(sql.ref('e.name'), search)} or e.agency_id in (
		select w.agency_id from people_agency named join people_agency_within w on w.ancestor_id = named.id
		where named.name ilike ${like(search)}))`
}

function chosen(scope: PeopleScope, filter: EmployeeFilter) {
	const conditions = [isVisible(scope)]
	const add = (wanted: unknown, condition: ReturnType<typeof finds>) => {
		if (wanted) conditions.push(condition)
	}
	add(filter.search, finds(filter.search))
	add(
		filter.agencyId,
		sql`e.agency_id in (select agency_id from people_agency_within where ancestor_id = ${filter.agencyId ?? null})`
	)
	add(filter.positionId, sql`e.position_id = ${filter.positionId ?? null}`)
	add(filter.kind, sql`e.kind = ${filter.kind ?? null}`)
	add(filter.tier, sql`p.tier = ${filter.tier ?? null}`)
	add(filter.status !== 'all', sql`e.status = ${filter.status}`)
	add(filter.gap === 'tanpa-atasan', sql`e.supervisor_id is null`)
	add(
		filter.gap === 'belum-dinilai',
		sql`not exists (select from people_assessment s where s.employee_id = e.id)`
	)
	return sql`from people_employee e
		join people_position p on p.id = e.position_id
		join people_agency a on a.id = e.agency_id
		where ${sql.join(conditions, sql` and `)}`
}

/** People of the scope; all of them when `limit` is null. */
export async function listEmployees(
	db: Db,
	scope: PeopleScope,
	query: Omit<EmployeeQuery, 'limit'> & { limit: number | null }
): Promise<EmployeeRow[]> {
	const { rows } = await sql<EmployeeRow>`
		select e.id, e.nip, e.front_title as "frontTitle", e.name, e.back_title as "backTitle", e.kind, e.sex, e.rank,
			e.education, e.education_name as "educationName", e.agency_id as "agencyId", a.name as agency,
			p.title as position, p.kind as "positionKind", p.tier,
			(select s.nip from people_employee s where s.id = e.supervisor_id) as "supervisorNip",
			e.district, e.remote, e.retires_on as "retiresOn", e.status,
			exists (select from people_assessment s where s.employee_id = e.id) as assessed
		${chosen(scope, query)}
		order by ${ORDERS[query.sort]} ${query.descending ? sql`desc nulls last` : sql`asc nulls last`},
			e.name collate "id-x-icu", e.id
		limit ${query.limit} offset ${query.offset}`.execute(db)
	return rows
}

export async function countEmployees(
	db: Db,
	scope: PeopleScope,
	filter: EmployeeFilter
): Promise<number> {
	const { rows } = await sql<{ total: number }>`
		select count(*) as total ${chosen(scope, filter)}`.execute(db)
	return rows[0]!.total
}

export type Employee = {
	id: string
	nip: string
	frontTitle: string | null
	name: string
	backTitle: string | null
	kind: EmployeeKind
	sex: Sex
	bornOn: string
	appointedOn: string | null
	education: Education | null
	educationName: string | null
	rank: string | null
	agencyId: string
	agency: string
	positionId: string
	position: { title: string; kind: PositionKind; tier: Tier }
	targetPositionId: string | null
	targetPosition: { title: string; kind: PositionKind; tier: Tier } | null
	supervisorId: string | null
	supervisor: { name: string; nip: string } | null
	district: string | null
	remote: boolean
	email: string | null
	phone: string | null
	retiresOn: string | null
	status: EmployeeStatus
	version: number
	/** NIPs used before, the latest first. */
	earlierNips: string[]
}

export async function findEmployee(db: Db, id: string): Promise<Employee | undefined> {
	const { rows } = await sql<Employee>`
		select e.id, e.nip, e.front_title as "frontTitle", e.name, e.back_title as "backTitle", e.kind, e.sex,
			e.born_on as "bornOn", e.appointed_on as "appointedOn", e.education, e.education_name as "educationName",
			e.rank, e.agency_id as "agencyId", a.name as agency, e.position_id as "positionId",
			jsonb_build_object('title', p.title, 'kind', p.kind, 'tier', p.tier) as position,
			e.target_position_id as "targetPositionId",
			case when t.id is not null then jsonb_build_object('title', t.title, 'kind', t.kind, 'tier', t.tier) end
				as "targetPosition",
			e.supervisor_id as "supervisorId",
			case when s.id is not null then jsonb_build_object('name', s.name, 'nip', s.nip) end as supervisor,
			e.district, e.remote, e.email, e.phone, e.retires_on as "retiresOn", e.status, e.version,
			array(select h.nip from people_nip_history h where h.employee_id = e.id order by h.until desc) as "earlierNips"
		from people_employee e
		join people_agency a on a.id = e.agency_id
		join people_position p on p.id = e.position_id
		left join people_position t on t.id = e.target_position_id
		left join people_employee s on s.id = e.supervisor_id
		where e.id = ${id}`.execute(db)
	return rows[0]
}

/** Active people whose NIP is the text, or whose name it is in whatever case; three at most. */
export async function findActiveByNameOrNip(
	db: Db,
	text: string
): Promise<{ id: string; name: string }[]> {
	return db
		.selectFrom('people_employee')
		.select(['id', 'name'])
		.where('status', '=', 'active')
		.where((eb) =>
			eb.or([
				eb('nip', '=', text.replace(/[\s.'’-]/g, '')),
				eb('name', 'ilike', literally(text.trim()))
			])
		)
		.limit(3)
		.execute()
}

/** Somebody else has this NIP, or had it. */
export async function isNipTaken(db: Db, nip: string, exceptId: string): Promise<boolean> {
	const { rows } = await sql<{ taken: boolean }>`
		select exists (select from people_employee where nip = ${nip} and id <> ${exceptId})
			or exists (select from people_nip_history where nip = ${nip} and employee_id <> ${exceptId}) as taken`.execute(
		db
	)
	return rows[0]!.taken
}

/** All that is kept of a person, but for version and times. */
export type EmployeeRecord = {
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	kind: EmployeeKind
	sex: Sex
	bornOn: string
	appointedOn: string | null
	education: Education | null
	educationName: string | null
	rank: string | null
	agencyId: string
	positionId: string
	targetPositionId: string | null
	supervisorId: string | null
	district: string | null
	remote: boolean
	email: string | null
	phone: string | null
	retiresOn: string
	status: EmployeeStatus
}

const columns = (person: EmployeeRecord) => ({
	nip: person.nip,
	name: person.name,
	front_title: person.frontTitle,
	back_title: person.backTitle,
	kind: person.kind,
	sex: person.sex,
	born_on: person.bornOn,
	appointed_on: person.appointedOn,
	education: person.education,
	education_name: person.educationName,
	rank: person.rank,
	agency_id: person.agencyId,
	position_id: person.positionId,
	target_position_id: person.targetPositionId,
	supervisor_id: person.supervisorId,
	district: person.district,
	remote: person.remote,
	email: person.email,
	phone: person.phone,
	retires_on: person.retiresOn,
	status: person.status
})

export async function insertEmployee(
	db: Db,
	id: string,
	person: EmployeeRecord,
	now: Date
): Promise<void> {
	await db
		.insertInto('people_employee')
		.values({ id, ...columns(person), updated_at: now })
		.execute()
}

/** False when the row's version is not the one the form was made from. */
export async function recordEmployee(
	db: Db,
	id: string,
	version: number,
	person: EmployeeRecord,
	now: Date
): Promise<boolean> {
	const row = await db
		.updateTable('people_employee')
		.set({ ...columns(person), updated_at: now, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/** Keeps a NIP that was used until now; one that comes back into use is history no longer. */
export async function recordEarlierNip(
	db: Db,
	id: string,
	{ earlier, current, until }: { earlier: string; current: string; until: Date }
): Promise<void> {
	await db
		.deleteFrom('people_nip_history')
		.where('employee_id', '=', id)
		.where('nip', '=', current)
		.execute()
	await db
		.insertInto('people_nip_history')
		.values({ employee_id: id, nip: earlier, until })
		.execute()
}

export const listBirthsOf = (
	db: Db,
	positionId: string
): Promise<{ id: string; bornOn: string }[]> =>
	db
		.selectFrom('people_employee')
		.select(['id', 'born_on as bornOn'])
		.where('position_id', '=', positionId)
		.execute()

export async function recordRetirements(
	db: Db,
	people: readonly { id: string; retiresOn: string }[]
): Promise<void> {
	await sql`update people_employee e set retires_on = v.retires_on
		from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ retiresOn }) => retiresOn)}::date[])
			as v(id, retires_on)
		where e.id = v.id`.execute(db)
}

/** Active people of the scope, how many of them are assessed at all, and how many have no supervisor. */
export async function countRoster(
	db: Db
): Promise<{ people: number; assessed: number; unsupervised: number }> {
	const { rows } = await sql<{ people: number; assessed: number; unsupervised: number }>`
		select count(*) as people,
			count(*) filter (where exists (select from people_assessment s where s.employee_id = e.id)) as assessed,
			count(*) filter (where e.supervisor_id is null) as unsupervised
		from people_employee e where e.status = 'active'`.execute(db)
	return rows[0]!
}
