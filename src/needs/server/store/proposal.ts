import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type { ProposalQuery, ProposalSort } from '../../proposals/filters.ts'
import type {
	Act,
	Content,
	Proposal,
	ProposalEvent,
	ProposalRow,
	ProposalState,
	Similar
} from '../../proposals/model.ts'
import { urgencies } from '../../proposals/model.ts'
import { ALIKE } from '../../proposals/rules.ts'

/** What an actor may read: proposals of some agencies; drafts only of those that they propose for. */
export type Reader = { sees: Scope; writes: Scope }

const ofAgencies = (scope: Scope): RawBuilder<unknown> =>
	scope === 'all'
		? sql`true`
		: sql`exists (select from needs_proposal_agency x where x.proposal_id = p.id and x.agency_id = any(${scope}::uuid[]))`

const readable = ({ sees, writes }: Reader): RawBuilder<unknown> =>
	sql`(${ofAgencies(sees)} and (p.state <> 'draft' or ${ofAgencies(writes)}))`

const FORM = sql`left join hours_form f on f.code = p.form_code and f.rules_version = (
	select version from hours_rules order by valid_from desc limit 1)`

const whole = sql`p.id, p.year, p.number, p.state, p.agency_id as "agencyId", a.name as agency, p.title,
	p.competency_id as "competencyId", c.name as competency, p.evidence, p.target_kind as "targetKind", p.target,
	p.form_code as "formCode", f.name as form, p.urgency, p.people, p.authors, p.verified_by as "verifiedBy",
	p.proposed_at as "proposedAt", p.verified_at as "verifiedAt", p.validated_at as "validatedAt", p.reason, p.joint,
	p.joint_id as "jointId", p.planned_run as "plannedRun", p.planned_seats as "plannedSeats", p.updated_at as "updatedAt",
	p.version, (select json_agg(json_build_object('id', g.id, 'name', g.name)
		order by g.id <> p.agency_id, g.name collate "id-x-icu")
		from needs_proposal_agency x join people_agency g on g.id = x.agency_id where x.proposal_id = p.id) as agencies
	from needs_proposal p join people_agency a on a.id = p.agency_id
	left join people_competency c on c.id = p.competency_id ${FORM}`

/** A proposal that the reader may see. */
export async function findProposal(
	db: Db,
	reader: Reader,
	id: string
): Promise<Proposal | undefined> {
	const { rows } = await sql<Proposal>`
		select ${whole} where p.id = ${id} and ${readable(reader)}`.execute(db)
	return rows[0]
}

/** The same for writing: nobody else writes them until the transaction ends. Locked in the order of ids. */
export async function lockProposals(
	db: Db,
	reader: Reader,
	ids: readonly string[]
): Promise<Proposal[]> {
	await sql`select id from needs_proposal where id = any(${ids}::uuid[]) order by id for update`.execute(
		db
	)
	const { rows } = await sql<Proposal>`
		select ${whole} where p.id = any(${ids}::uuid[]) and ${readable(reader)} order by p.number`.execute(
		db
	)
	return rows
}

const ORDERS: Record<ProposalSort, RawBuilder<unknown>> = {
	nomor: sql`p.number`,
	opd: sql`a.name collate "id-x-icu"`,
	kompetensi: sql`c.name collate "id-x-icu"`,
	orang: sql`p.people`,
	urgensi: sql`array_position(${[...urgencies]}::text[], p.urgency)`,
	diubah: sql`p.updated_at`
}

function chosen(reader: Reader, query: Omit<ProposalQuery, 'year'> & { year: number }) {
	const { year, agencyId, state, competencyId, urgency, search } = query
	const digits = /^(?:U-?)?0*(\d{1,6})(?:\/\d{4})?$/i.exec(search ?? '')?.[1]
	return sql.join(
		[
			sql`p.year = ${year}`,
			readable(reader),
			...(agencyId
				? [
						sql`exists (select from needs_proposal_agency x join people_agency_within w on w.agency_id = x.agency_id
							where x.proposal_id = p.id and w.ancestor_id = ${agencyId})`
					]
				: []),
			...(state ? [sql`p.state = ${state}`] : []),
			...(competencyId ? [sql`p.competency_id = ${competencyId}`] : []),
			...(urgency ? [sql`p.urgency = ${urgency}`] : []),
			...(search
				? [
						sql`(p.title ilike ${like(search)} or p.evidence ilike ${like(search)}
							or p.number = ${digits ? Number(digits) : null})`
					]
				: [])
		],
		sql` and `
	)
}

/** A page of a year's proposals, all of them where `limit` is null. */
export async function listProposals(
	db: Db,
	reader: Reader,
	query: Omit<ProposalQuery, 'year'> & { year: number }
): Promise<{ rows: ProposalRow[]; total: number }> {
	const { sort, descending, limit, offset } = query
	const where = chosen(reader, query)
	const { rows } = await sql<ProposalRow>`
		select p.id, p.year, p.number, p.agency_id as "agencyId", a.name as agency,
			array(select x.agency_id from needs_proposal_agency x where x.proposal_id = p.id) as "agencyIds", p.state, p.title,
			c.name as competency, f.name as form, p.urgency, p.people, p.reason, p.updated_at as "updatedAt", p.version
		from needs_proposal p join people_agency a on a.id = p.agency_id
		left join people_competency c on c.id = p.competency_id ${FORM}
		where ${where}
		order by ${ORDERS[sort]} ${descending ? sql`desc` : sql`asc`} nulls last, p.number
		limit ${limit} offset ${offset}`.execute(db)
	const count = await sql<{ total: number }>`
		select count(*) as total from needs_proposal p where ${where}`.execute(db)
	return { rows, total: count.rows[0]!.total }
}

/** How many of a year's proposals stand where. */
export async function countStates(
	db: Db,
	reader: Reader,
	year: number
): Promise<Partial<Record<ProposalState, number>>> {
	const { rows } = await sql<{ state: ProposalState; n: number }>`
		select p.state, count(*) as n from needs_proposal p
		where p.year = ${year} and ${readable(reader)} group by p.state`.execute(db)
	return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

export type NewProposalRow = {
	id: string
	year: number
	agencyId: string
	competencyId: string | null
	author: string
	at: Date
}

/** Begins a draft with the year's next number; the round must be locked. */
export async function insertProposal(
	db: Db,
	{ id, year, agencyId, competencyId, author, at }: NewProposalRow
): Promise<void> {
	await sql`
		insert into needs_proposal (id, year, number, agency_id, competency_id, state, authors, created_at, updated_at)
		select ${id}, ${year}, coalesce(max(number), 0) + 1, ${agencyId}, ${competencyId}, 'draft', array[${author}::text],
			${at}, ${at}
		from needs_proposal where year = ${year}`.execute(db)
	await insertAgencies(db, id, [agencyId])
}

export async function insertAgencies(
	db: Db,
	id: string,
	agencyIds: readonly string[]
): Promise<void> {
	await db
		.insertInto('needs_proposal_agency')
		.values(agencyIds.map((agency_id) => ({ proposal_id: id, agency_id })))
		.execute()
}

export async function deleteAgency(db: Db, id: string, agencyId: string): Promise<void> {
	await db
		.deleteFrom('needs_proposal_agency')
		.where('proposal_id', '=', id)
		.where('agency_id', '=', agencyId)
		.execute()
}

/** Moves a draft to another agency; what only the former had falls away. */
export async function moveAgency(db: Db, id: string, agencyId: string): Promise<void> {
	await db.deleteFrom('needs_proposal_agency').where('proposal_id', '=', id).execute()
	await insertAgencies(db, id, [agencyId])
	await sql`
		delete from needs_proposal_person n using people_employee e
		where n.proposal_id = ${id} and e.id = n.employee_id
			and e.agency_id not in (select agency_id from people_agency_within where ancestor_id = ${agencyId})`.execute(
		db
	)
	await db.deleteFrom('needs_proposal_position').where('proposal_id', '=', id).execute()
}

export type ProposalChange = Partial<Content> & {
	state?: ProposalState
	people?: number
	authors?: readonly string[]
	proposed?: { by: string; at: Date } | null
	verified?: { by: string; at: Date } | null
	validated?: { by: string; at: Date } | null
	rejectedBy?: string | null
	reason?: string
	joint?: boolean
	jointId?: string | null
	planned?: { run: string; seats: number } | null
}

/** Writes what is given over the version that was read. The new version, or undefined when it has moved on. */
export async function recordProposal(
	db: Db,
	{ id, version }: { id: string; version: number },
	change: ProposalChange,
	at: Date
): Promise<number | undefined> {
	const row = await db
		.updateTable('needs_proposal')
		.set((eb) => ({
			...columnsOf(change),
			updated_at: at,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', id)
		.where('version', '=', version)
		.returning('version')
		.executeTakeFirst()
	return row?.version
}

function columnsOf(change: ProposalChange) {
	const given = <K extends keyof ProposalChange, T>(
		key: K,
		columns: (value: Exclude<ProposalChange[K], undefined>) => T
	) => {
		const value = change[key]
		return value === undefined ? {} : columns(value as Exclude<ProposalChange[K], undefined>)
	}
	return {
		...given('agencyId', (agency_id) => ({ agency_id })),
		...given('title', (title) => ({ title })),
		...given('competencyId', (competency_id) => ({ competency_id })),
		...given('evidence', (evidence) => ({ evidence })),
		...given('targetKind', (target_kind) => ({ target_kind })),
		...given('target', (target) => ({ target })),
		...given('formCode', (form_code) => ({ form_code })),
		...given('urgency', (urgency) => ({ urgency })),
		...given('state', (state) => ({ state })),
		...given('people', (people) => ({ people })),
		...given('authors', (authors) => ({ authors: [...authors] })),
		...given('proposed', (by) => ({ proposed_by: by?.by ?? null, proposed_at: by?.at ?? null })),
		...given('verified', (by) => ({ verified_by: by?.by ?? null, verified_at: by?.at ?? null })),
		...given('validated', (by) => ({ validated_by: by?.by ?? null, validated_at: by?.at ?? null })),
		...given('rejectedBy', (rejected_by) => ({ rejected_by })),
		...given('reason', (reason) => ({ reason })),
		...given('joint', (joint) => ({ joint })),
		...given('jointId', (joint_id) => ({ joint_id })),
		...given('planned', (plan) => ({
			planned_run: plan?.run ?? null,
			planned_seats: plan?.seats ?? null
		}))
	}
}

export type NewEvent = {
	id: string
	proposalId: string
	at: Date
	act: Act
	actor: string
	actorName: string
	reason: string
	version: number
}

export async function insertEvents(db: Db, events: readonly NewEvent[]): Promise<void> {
	if (events.length === 0) return
	await db
		.insertInto('needs_proposal_event')
		.values(
			events.map(({ proposalId, actorName, ...event }) => ({
				...event,
				proposal_id: proposalId,
				actor_name: actorName
			}))
		)
		.execute()
}

/** The history, the newest first. */
export async function listEvents(db: Db, id: string): Promise<ProposalEvent[]> {
	const rows = await db
		.selectFrom('needs_proposal_event')
		.select(['id', 'at', 'act', 'actor_name as actorName', 'reason'])
		.where('proposal_id', '=', id)
		.orderBy('version', 'desc')
		.orderBy('at', 'desc')
		.execute()
	return rows as ProposalEvent[]
}

/** Who wrote last, and when: an edit that goes on is one line of the history. */
export async function findLastEvent(
	db: Db,
	id: string
): Promise<{ act: Act; actor: string; at: Date } | undefined> {
	const row = await db
		.selectFrom('needs_proposal_event')
		.select(['act', 'actor', 'at'])
		.where('proposal_id', '=', id)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row as { act: Act; actor: string; at: Date } | undefined
}

/** Others of the year that want the same competency or say nearly the same, those of the same competency first. */
export async function listSimilar(
	db: Db,
	reader: Reader,
	{ id, year, competencyId, title }: Pick<Proposal, 'id' | 'year' | 'competencyId' | 'title'>,
	most: number
): Promise<Similar[]> {
	const { rows } = await sql<Similar>`
		select p.id, p.number, a.name as agency, p.title, c.name as competency,
			coalesce(p.competency_id = ${competencyId}, false) as "sameCompetency", similarity(p.title, ${title}) as likeness,
			p.people, p.state, ${readable(reader)} as open
		from needs_proposal p join people_agency a on a.id = p.agency_id
		left join people_competency c on c.id = p.competency_id
		where p.year = ${year} and p.id <> ${id} and p.state in ('proposed', 'verified', 'validated', 'planned')
			and (p.competency_id = ${competencyId} or similarity(p.title, ${title}) >= ${ALIKE})
		order by 6 desc, 7 desc, p.number limit ${most}`.execute(db)
	return rows
}

export type SimilarGroup = {
	competencyId: string
	competency: string
	proposals: number
	agencies: number
	people: number
	/** Those that may be merged, at most a dozen. */
	members: { id: string; number: number; agency: string; title: string; state: ProposalState }[]
}

/** Competencies that more than one agency asks for in a year, those that most ask for first. */
export async function listGroups(
	db: Db,
	year: number,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: SimilarGroup[]; total: number }> {
	const { rows } = await sql<SimilarGroup & { total: number }>`
		with asked as (
			select p.competency_id, count(*) as proposals, count(distinct p.agency_id) as agencies, sum(p.people) as people
			from needs_proposal p
			where p.year = ${year} and p.state in ('proposed', 'verified', 'validated') and p.competency_id is not null
			group by p.competency_id having count(distinct p.agency_id) > 1
		),
		page as (
			select k.*, c.name as competency, count(*) over () as total
			from asked k join people_competency c on c.id = k.competency_id
			order by k.agencies desc, k.proposals desc, c.name collate "id-x-icu" limit ${limit} offset ${offset}
		)
		select competency_id as "competencyId", competency, proposals, agencies, people, total,
			(select coalesce(json_agg(m), '[]') from (
				select p.id, p.number, a.name as agency, p.title, p.state
				from needs_proposal p join people_agency a on a.id = p.agency_id
				where p.year = ${year} and p.competency_id = page.competency_id
					and p.state in ('proposed', 'verified', 'validated')
				order by p.number limit 12) m) as members
		from page order by agencies desc, proposals desc, competency collate "id-x-icu"`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Which of the validated and planned proposals of a year a composition has seats for: in their competency, for their agencies. */
export async function listServed(
	db: Db,
	year: number,
	seats: readonly { competencyId: string; employeeId: string }[]
): Promise<
	{
		id: string
		state: ProposalState
		version: number
		plannedRun: string | null
		plannedSeats: number | null
		seats: number
	}[]
> {
	const { rows } = await sql<{
		id: string
		state: ProposalState
		version: number
		plannedRun: string | null
		plannedSeats: number | null
		seats: number
	}>`
		with seat as (
			select distinct s.competency_id, s.employee_id, w.ancestor_id as agency_id
			from unnest(${seats.map((one) => one.competencyId)}::uuid[], ${seats.map((one) => one.employeeId)}::uuid[])
				as s(competency_id, employee_id)
			join people_employee e on e.id = s.employee_id
			join people_agency_within w on w.agency_id = e.agency_id
		)
		select p.id, p.state, p.version, p.planned_run as "plannedRun", p.planned_seats as "plannedSeats",
			(select count(distinct s.employee_id) from needs_proposal_agency a
				join seat s on s.agency_id = a.agency_id and s.competency_id = p.competency_id
				where a.proposal_id = p.id) as seats
		from needs_proposal p
		where p.year = ${year} and p.state in ('validated', 'planned')
		order by p.id for update of p`.execute(db)
	return rows
}

/** Proposals that a joint one was made of. */
export async function listParts(db: Db, jointId: string) {
	const { rows } = await sql<{
		id: string
		number: number
		year: number
		agencyId: string
		agency: string
		title: string
		version: number
	}>`
		select p.id, p.number, p.year, p.agency_id as "agencyId", a.name as agency, p.title, p.version
		from needs_proposal p join people_agency a on a.id = p.agency_id
		where p.joint_id = ${jointId} order by p.number`.execute(db)
	return rows
}

/** Forms of learning to choose from. */
export async function listForms(db: Db): Promise<{ code: string; name: string }[]> {
	const { rows } = await sql<{ code: string; name: string }>`
		select code, name from hours_form
		where rules_version = (select version from hours_rules order by valid_from desc limit 1)
		order by left(code, 1), length(code), code`.execute(db)
	return rows
}

/** What waits for whom: how many proposals stand where, by agencies of the scope. */
export async function countWaiting(
	db: Db,
	state: ProposalState,
	scope: Scope
): Promise<{ n: number; oldest: Date | null }> {
	const { rows } = await sql<{ n: number; oldest: Date | null }>`
		select count(*) as n, min(p.updated_at) as oldest from needs_proposal p
		where p.state = ${state} and ${ofAgencies(scope)}`.execute(db)
	return rows[0]!
}
