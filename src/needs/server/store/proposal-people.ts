import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { performanceGaps } from '../../proposals/rules.ts'
import { like } from '#platform/database/search.ts'
import type {
	Backing,
	EvidenceFile,
	ProposedPerson,
	ProposedPosition
} from '../../proposals/model.ts'

/** Everybody on the roster whom a proposal means: named, or holding a named post. For `with meant as (…)`. */
const meant = (id: string): RawBuilder<unknown> => sql`
	select r.* from people_roster r where r.employee_id in (
		select employee_id from needs_proposal_person where proposal_id = ${id}
		union
		select h.employee_id from needs_proposal_position o
		join people_agency_within w on w.ancestor_id = o.agency_id
		join people_roster h on h.agency_id = w.agency_id and h.position_id = o.position_id
		where o.proposal_id = ${id})`

export async function countPeople(db: Db, id: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		with meant as (${meant(id)}) select count(*) as n from meant`.execute(db)
	return rows[0]!.n
}

/** Ids of all whom it means, for what is computed of them together. */
export async function listPeopleIds(db: Db, id: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		with meant as (${meant(id)}) select employee_id as id from meant order by nip`.execute(db)
	return rows.map((row) => row.id)
}

const NAME = sql`concat_ws(', ', concat_ws(' ', r.front_title, r.name), r.back_title)`

/** People named one by one, as far as the reader sees them. */
export async function listNamed(
	db: Db,
	id: string,
	scope: Scope,
	{ limit, offset }: { limit: number | null; offset: number }
): Promise<{ rows: ProposedPerson[]; total: number; unseen: number }> {
	const seen = scope === 'all' ? sql`true` : sql`r.agency_id = any(${scope}::uuid[])`
	const { rows } = await sql<ProposedPerson>`
		select r.employee_id as "employeeId", r.nip, ${NAME} as name, r.position_title as position, r.agency_name as agency
		from needs_proposal_person n join people_roster r on r.employee_id = n.employee_id
		where n.proposal_id = ${id} and ${seen}
		order by r.name collate "id-x-icu", r.nip limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number; seen: number }>`
		select count(*) as total, count(*) filter (where ${seen}) as seen
		from needs_proposal_person n join people_roster r on r.employee_id = n.employee_id
		where n.proposal_id = ${id}`.execute(db)
	const { total, seen: visible } = count.rows[0]!
	return { rows, total: visible, unseen: total - visible }
}

/** Posts named, with how many hold them there. */
export async function listNamedPositions(db: Db, id: string): Promise<ProposedPosition[]> {
	const { rows } = await sql<ProposedPosition>`
		select o.agency_id as "agencyId", o.position_id as "positionId", p.title,
			(select count(*) from people_agency_within w join people_roster r on r.agency_id = w.agency_id
				where w.ancestor_id = o.agency_id and r.position_id = o.position_id) as people
		from needs_proposal_position o join people_position p on p.id = o.position_id
		where o.proposal_id = ${id} order by p.title collate "id-x-icu", p.id`.execute(db)
	return rows
}

/** People of an agency, and below it, by name or NIP, who are not named yet. */
export async function searchRoster(
	db: Db,
	{ id, agencyId, search }: { id: string; agencyId: string; search: string },
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: ProposedPerson[]; total: number }> {
	const digits = /[^\d\s.]/.test(search) ? '' : search.replace(/\D/g, '')
	const { rows } = await sql<ProposedPerson & { total: number }>`
		select r.employee_id as "employeeId", r.nip, ${NAME} as name, r.position_title as position, r.agency_name as agency,
			count(*) over () as total
		from people_roster r
		where r.agency_id in (select agency_id from people_agency_within where ancestor_id = ${agencyId})
			and (r.name ilike ${like(search)} or r.position_title ilike ${like(search)}
				or (${digits} <> '' and r.nip like ${like(digits)}))
			and not exists (select from needs_proposal_person n where n.proposal_id = ${id} and n.employee_id = r.employee_id)
		order by r.name collate "id-x-icu", r.nip limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Posts that somebody holds in an agency or below it. */
export async function listHeldPositions(
	db: Db,
	agencyId: string
): Promise<{ id: string; title: string; people: number }[]> {
	const { rows } = await sql<{ id: string; title: string; people: number }>`
		select r.position_id as id, r.position_title as title, count(*) as people from people_roster r
		where r.agency_id in (select agency_id from people_agency_within where ancestor_id = ${agencyId})
		group by 1, 2 order by r.position_title collate "id-x-icu"`.execute(db)
	return rows
}

/** Names people of the agency; how many of the ids were theirs. Naming somebody again changes nothing. */
export async function insertPeople(
	db: Db,
	{ id, agencyId }: { id: string; agencyId: string },
	employeeIds: readonly string[]
): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		with own as (
			select r.employee_id from people_roster r
			where r.employee_id = any(${employeeIds}::uuid[])
				and r.agency_id in (select agency_id from people_agency_within where ancestor_id = ${agencyId})
		),
		added as (
			insert into needs_proposal_person (proposal_id, employee_id) select ${id}, employee_id from own
			on conflict do nothing
		)
		select count(*) as n from own`.execute(db)
	return rows[0]!.n
}

export async function deletePerson(db: Db, id: string, employeeId: string): Promise<void> {
	await db
		.deleteFrom('needs_proposal_person')
		.where('proposal_id', '=', id)
		.where('employee_id', '=', employeeId)
		.execute()
}

type PositionKey = { id: string; agencyId: string; positionId: string }

export async function insertPosition(
	db: Db,
	{ id, agencyId, positionId }: PositionKey
): Promise<void> {
	await db
		.insertInto('needs_proposal_position')
		.values({ proposal_id: id, agency_id: agencyId, position_id: positionId })
		.onConflict((there) => there.doNothing())
		.execute()
}

export async function deletePosition(
	db: Db,
	{ id, agencyId, positionId }: PositionKey
): Promise<void> {
	await db
		.deleteFrom('needs_proposal_position')
		.where('proposal_id', '=', id)
		.where('agency_id', '=', agencyId)
		.where('position_id', '=', positionId)
		.execute()
}

export async function listFiles(db: Db, id: string): Promise<EvidenceFile[]> {
	return db
		.selectFrom('needs_proposal_file as n')
		.innerJoin('platform_file as f', 'f.id', 'n.file_id')
		.select(['f.id', 'f.name', 'f.size', 'n.added_at as addedAt'])
		.where('n.proposal_id', '=', id)
		.orderBy('n.added_at')
		.execute()
}

export async function insertFile(
	db: Db,
	file: { id: string; fileId: string; addedBy: string; addedAt: Date }
): Promise<void> {
	await db
		.insertInto('needs_proposal_file')
		.values({
			proposal_id: file.id,
			file_id: file.fileId,
			added_by: file.addedBy,
			added_at: file.addedAt
		})
		.execute()
}

/** Takes a file off a proposal. 'last' where no other proposal has it any more; undefined where it was not there. */
export async function deleteFile(
	db: Db,
	id: string,
	fileId: string
): Promise<'last' | 'shared' | undefined> {
	const gone = await db
		.deleteFrom('needs_proposal_file')
		.where('proposal_id', '=', id)
		.where('file_id', '=', fileId)
		.returning('file_id')
		.executeTakeFirst()
	if (!gone) return undefined
	const other = await db
		.selectFrom('needs_proposal_file')
		.select('proposal_id')
		.where('file_id', '=', fileId)
		.executeTakeFirst()
	return other ? 'shared' : 'last'
}

/** A joint proposal means everybody, and shows every file, of those it is made of. */
export async function copyParts(db: Db, jointId: string, ids: readonly string[]): Promise<void> {
	await sql`insert into needs_proposal_person
		select distinct ${jointId}::uuid, employee_id from needs_proposal_person where proposal_id = any(${ids}::uuid[])`.execute(
		db
	)
	await sql`insert into needs_proposal_position
		select distinct ${jointId}::uuid, agency_id, position_id from needs_proposal_position
		where proposal_id = any(${ids}::uuid[])`.execute(db)
	await sql`insert into needs_proposal_file
		select distinct on (file_id) ${jointId}::uuid, file_id, added_by, added_at from needs_proposal_file
		where proposal_id = any(${ids}::uuid[]) order by file_id, added_at`.execute(db)
}

/** Takes back from a joint proposal whom it means, and what it shows, for the parts that leave and not for those that stay. */
export async function removeParts(
	db: Db,
	jointId: string,
	{ leaving, staying }: { leaving: readonly string[]; staying: readonly string[] }
): Promise<void> {
	const only = (column: string, table: string) => sql`
		(select ${sql.ref(column)} from ${sql.table(table)} where proposal_id = any(${leaving}::uuid[])
		except select ${sql.ref(column)} from ${sql.table(table)} where proposal_id = any(${staying}::uuid[]))`
	await sql`delete from needs_proposal_person where proposal_id = ${jointId}
		and employee_id in ${only('employee_id', 'needs_proposal_person')}`.execute(db)
	await sql`delete from needs_proposal_position where proposal_id = ${jointId}
		and agency_id in ${only('agency_id', 'needs_proposal_position')}`.execute(db)
	await sql`delete from needs_proposal_file where proposal_id = ${jointId}
		and file_id in ${only('file_id', 'needs_proposal_file')}`.execute(db)
}

/** Gaps and appraisals of all whom a proposal means, in one statement. */
export async function getBacking(
	db: Db,
	id: string,
	competencyId: string | null
): Promise<Backing> {
	const { rows } = await sql<{
		computedAt: Date | null
		people: number
		required: number | null
		measured: number
		lacking: number
		actual: number | null
		gap: number | null
		estimated: number
		estimatedGap: number | null
		year: number | null
		appraised: number
		below: number
	}>`
		with meant as materialized (${meant(id)}),
		snapshot as (select id, computed_at from needs_snapshot order by computed_at desc limit 1),
		gap as (
			select g.* from snapshot s join needs_gap g on g.snapshot_id = s.id
			join meant m on m.employee_id = g.employee_id where g.competency_id = ${competencyId}
		),
		appraisal as (
			select distinct on (f.employee_id) f.employee_id, f.year, f.predicate
			from needs_performance f join meant m on m.employee_id = f.employee_id
			order by f.employee_id, f.year desc
		)
		select (select computed_at from snapshot) as "computedAt", (select count(*) from meant) as people,
			(select avg(required) from gap) as required,
			(select count(*) from gap where actual is not null) as measured,
			(select count(*) from gap where actual is not null and gap > 0) as lacking,
			(select avg(actual) from gap) as actual,
			(select avg(gap) from gap where actual is not null) as gap,
			(select count(*) from gap where actual is null) as estimated,
			(select avg(gap) from gap where actual is null) as "estimatedGap",
			(select max(year) from appraisal) as year, (select count(*) from appraisal) as appraised,
			(select count(*) from appraisal where predicate = any(${performanceGaps}::text[])) as below`.execute(
		db
	)
	const row = rows[0]!
	return {
		computedAt: row.computedAt,
		people: row.people,
		required: row.required,
		measured: { people: row.measured, lacking: row.lacking, actual: row.actual, gap: row.gap },
		estimated: { people: row.estimated, gap: row.estimatedGap },
		performance: { year: row.year, appraised: row.appraised, below: row.below }
	}
}
