import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Official } from '#platform/settings.ts'
import type { AgencyShare } from '../../documents/papers/decree.ts'
import { kindOf, type PaperName, type Signing } from '../../paper.ts'
import type { Version } from './version.ts'

/** What each agency has of a version's seats, the people below it included: by name. */
export async function listAgencyShares(
	db: Db,
	{ id, compositionId }: Pick<Version, 'id' | 'compositionId'>
): Promise<AgencyShare[]> {
	const { rows } = await sql<AgencyShare>`
		select coalesce(r.home_agency_name, a.name) as agency, count(distinct s.employee_id) as people, count(*) as seated,
			sum((l.contents ->> 'jp')::float) as hours, sum((l.cost - l.fixed_cost) / l.seats)::bigint as money
		from plan_composition_seat s
		join plan_version_line l on l.version_id = ${id} and l.activity_id = s.activity_id
		join people_employee e on e.id = s.employee_id
		join people_agency a on a.id = e.agency_id
		left join people_roster r on r.employee_id = s.employee_id
		where s.composition_id = ${compositionId}
		group by 1 order by min(coalesce(r.home_agency_name, a.name) collate "id-x-icu")`.execute(db)
	return rows
}

/** The head of an agency by their account, where just one account holds the role for it. */
export async function findHead(
	db: Db,
	agencyId: string,
	agency: string
): Promise<(Official & { accountId: string }) | undefined> {
	const rows = await db
		.selectFrom('access_grant as g')
		.innerJoin('access_account as a', 'a.id', 'g.account_id')
		.select(['a.id', 'a.name', 'a.nip'])
		.where('g.role', '=', 'agency_head')
		.where('g.agency_id', '=', agencyId)
		.where('a.disabled_at', 'is', null)
		.limit(2)
		.execute()
	const [head] = rows
	if (!head || rows.length > 1) return undefined
	const title = `Kepala ${agency}`
	return { accountId: head.id, title, name: head.name, rank: '', nip: head.nip ?? '' }
}

/** Papers of the year itself, or the recaps of agencies. */
export type PaperOf = { year: number; agencyIds: readonly string[] | null }

export type PaperDraft = {
	name: PaperName
	agencyId: string | null
	fileId: string
	editableId: string
	madeAt: Date
}

/** The newest draft of each paper. */
export async function listDrafts(db: Db, { year, agencyIds }: PaperOf): Promise<PaperDraft[]> {
	const { rows } = await sql<PaperDraft>`
		select distinct on (name, "agencyId") * from (${drafts(year)}) d
		where ${agencyIds ? sql`"agencyId" = any(${[...agencyIds]}::text[])` : sql`"agencyId" is null`}
		order by name, "agencyId", "madeAt" desc`.execute(db)
	return rows
}

const drafts = (year: number) => sql`
	select input ->> 'name' as name, input ->> 'agencyId' as "agencyId", result ->> 'pdf' as "fileId",
		result ->> 'docx' as "editableId", finished_at as "madeAt"
	from platform_job
	where name = 'plan.paper' and state = 'done' and input ->> 'year' = ${String(year)} and input ->> 'issue' = 'false'`

export type IssuedPaper = {
	id: string
	name: PaperName
	agencyId: string | null
	subject: string
	number: string | null
	title: string
	/** Civil date. */
	on: string
	fileId: string
	editableId: string | null
	code: string
	signing: Signing
	issuedAt: Date
	withdrawnAt: Date | null
	signatures: { name: string; title: string }[]
}

/** Papers that were issued, the newest first. */
export const listIssued = (db: Db, { year, agencyIds }: PaperOf): Promise<IssuedPaper[]> =>
	issued(
		db,
		agencyIds
			? sql`p.subject = any(${agencyIds.map((id) => `rencana:${year}:opd:${id}`)}::text[])`
			: sql`(p.subject = ${`rencana:${year}`} or p.subject like ${`rencana:${year}:versi:%`})`
	)

export async function findIssued(db: Db, id: string): Promise<IssuedPaper | undefined> {
	return (await issued(db, sql`p.id = ${id}`))[0]
}

async function issued(db: Db, which: RawBuilder<unknown>): Promise<IssuedPaper[]> {
	const { rows } = await sql<IssuedPaper>`
		select p.id, replace(p.kind, 'plan.', '') as name, substring(p.subject from ':opd:(.*)$') as "agencyId", p.subject,
			n.number, p.title, p.dated as "on", p.file_id as "fileId", p.editable_id as "editableId", p.code,
			p.issued_at as "issuedAt", p.withdrawn_at as "withdrawnAt", coalesce(j.input ->> 'signing', 'elektronik') as signing,
			coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'title', s.title) order by s.position)
				from platform_paper_signature s where s.paper_id = p.id), '[]') as signatures
		from platform_paper p
		left join platform_number n on n.id = p.number_id
		left join platform_job j on j.name = 'plan.paper' and j.result ->> 'paper' = p.id::text
		where p.kind = any(${Object.values(kindOf).map(({ key }) => key)}::text[]) and ${which}
		order by p.issued_at desc, p.id limit 200`.execute(db)
	return rows
}

/** Whose file it is, drafts from before the newest included; undefined where it is none of the year's papers. */
export async function findFile(
	db: Db,
	year: number,
	fileId: string
): Promise<{ name: PaperName; agencyId: string | null; isDraft: boolean } | undefined> {
	const { rows } = await sql<{ name: PaperName; agencyId: string | null; isDraft: boolean }>`
		select name, "agencyId", true as "isDraft" from (${drafts(year)}) d
		where "fileId" = ${fileId} or "editableId" = ${fileId}`.execute(db)
	const found = await issued(
		db,
		sql`(p.file_id = ${fileId} or p.editable_id = ${fileId}) and p.subject like ${`rencana:${year}%`}`
	)
	return rows[0] ?? found.map(({ name, agencyId }) => ({ name, agencyId, isDraft: false }))[0]
}

/** The paper of a kind that stands for a subject: issued, and not taken back. */
export async function findStandingPaper(
	db: Db,
	kind: string,
	subject: string
): Promise<{ number: string | null } | undefined> {
	return db
		.selectFrom('platform_paper as p')
		.leftJoin('platform_number as n', 'n.id', 'p.number_id')
		.select('n.number')
		.where('p.kind', '=', kind)
		.where('p.subject', '=', subject)
		.where('p.withdrawn_at', 'is', null)
		.executeTakeFirst()
}

export async function countIssuedRecaps(db: Db, year: number): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(distinct subject) as count from platform_paper
		where kind = 'plan.recap' and withdrawn_at is null and subject like ${`rencana:${year}:opd:%`}`.execute(
		db
	)
	return rows[0]!.count
}

/** A page of the agencies that have people, as far as the scope reaches. */
export async function listRecapAgencies(
	db: Db,
	scope: 'all' | readonly string[],
	{ limit, offset }: { limit: number | null; offset: number }
): Promise<{ rows: { id: string; name: string; people: number }[]; total: number }> {
	const { rows } = await sql<{ id: string; name: string; people: number; total: number }>`
		select home_agency_id as id, home_agency_name as name, count(*) as people, count(*) over () as total
		from people_roster
		where ${scope === 'all' ? sql`true` : sql`home_agency_id = any(${[...scope]}::uuid[])`}
		group by 1, 2 order by home_agency_name collate "id-x-icu", 1 limit ${limit} offset ${offset}`.execute(
		db
	)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
