import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { DocumentKind, SpendingKind, Spent } from '../../spending.ts'

/** Keeps everybody else from recording spending of the year until the transaction ends. */
export async function lockYear(db: Db, year: number): Promise<void> {
	await sql`select from plan_budget where year = ${year} for update`.execute(db)
}

/** Sums of what stands, by all that ceilings are set for. */
export async function listSpent(db: Db, year: number): Promise<Spent[]> {
	const { rows } = await sql<Spent>`
		select source, agency_id as "agencyId", activity_id as "activityId", batch, account,
			coalesce(sum(amount) filter (where kind = 'realisation'), 0)::bigint as realised,
			sum(outstanding)::bigint as committed
		from plan_spending_standing where year = ${year} group by 1, 2, 3, 4, 5`.execute(db)
	return rows
}

/** Every number of a year, with how often an entry of it was taken back, and whether one stands. */
export async function listNumbers(
	db: Db,
	year: number
): Promise<{ document: DocumentKind; key: string; reversed: number; stands: boolean }[]> {
	const { rows } = await sql<{
		document: DocumentKind
		key: string
		reversed: number
		stands: boolean
	}>`
		select s.document, s.number_key as key, count(r.id) as reversed, bool_or(r.id is null) as stands
		from plan_spending s left join plan_spending r on r.reverses_id = s.id
		where s.year = ${year} and s.reverses_id is null group by 1, 2`.execute(db)
	return rows
}

export type Commitment = {
	id: string
	number: string
	datedOn: string
	account: string
	source: string
	agencyId: string | null
	activityId: string | null
	batch: number | null
	amount: number
	outstanding: number
	description: string
}

/** Commitments of which something is still to be paid, the oldest first. */
export async function listOpenCommitments(db: Db, year: number): Promise<Commitment[]> {
	const { rows } = await sql<Commitment>`
		select id, number, dated_on as "datedOn", account, source, agency_id as "agencyId", activity_id as "activityId", batch,
			amount, outstanding, description
		from plan_spending_standing where year = ${year} and outstanding > 0 order by dated_on, number`.execute(
		db
	)
	return rows
}

export type NewSpending = {
	id: string
	year: number
	kind: SpendingKind
	document: DocumentKind
	number: string
	attempt: number
	datedOn: string
	account: string
	source: string
	agencyId: string | null
	activityId: string | null
	batch: number | null
	description: string
	amount: number
	settlesId: string | null
	closes: boolean
	reversesId: string | null
	reason: string
	importId: string | null
	recordedBy: string
	recordedAt: Date
}

export async function insertSpending(db: Db, entries: readonly NewSpending[]): Promise<void> {
	if (entries.length === 0) return
	await db
		.insertInto('plan_spending')
		.values(
			entries.map((entry) => ({
				id: entry.id,
				year: entry.year,
				kind: entry.kind,
				document: entry.document,
				number: entry.number,
				attempt: entry.attempt,
				dated_on: entry.datedOn,
				account: entry.account,
				source: entry.source,
				agency_id: entry.agencyId,
				activity_id: entry.activityId,
				batch: entry.batch,
				description: entry.description,
				amount: entry.amount,
				settles_id: entry.settlesId,
				closes: entry.closes,
				reverses_id: entry.reversesId,
				reason: entry.reason,
				import_id: entry.importId,
				recorded_by: entry.recordedBy,
				recorded_at: entry.recordedAt
			}))
		)
		.execute()
}

const whole = sql<NewSpending>`s.id, s.year, s.kind, s.document, s.number, s.attempt, s.dated_on as "datedOn", s.account,
	s.source, s.agency_id as "agencyId", s.activity_id as "activityId", s.batch, s.description, s.amount,
	s.settles_id as "settlesId", s.closes, s.reverses_id as "reversesId", s.reason, s.import_id as "importId",
	s.recorded_by as "recordedBy", s.recorded_at as "recordedAt"`

/** An entry with whether it was taken back and whether it is paid from. */
export async function findSpending(
	db: Db,
	id: string
): Promise<(NewSpending & { reversed: boolean; paid: boolean }) | undefined> {
	const { rows } = await sql<NewSpending & { reversed: boolean; paid: boolean }>`
		select ${whole}, exists (select from plan_spending r where r.reverses_id = s.id) as reversed,
			exists (select from plan_spending_standing p where p.settles_id = s.id) as paid
		from plan_spending s where s.id = ${id}`.execute(db)
	return rows[0]
}

/** What stands of one file, payments first. */
export async function listStandingOfImport(db: Db, importId: string): Promise<NewSpending[]> {
	const { rows } = await sql<NewSpending>`
		select ${whole} from plan_spending_standing s where s.import_id = ${importId}
		order by s.kind desc, s.id`.execute(db)
	return rows
}

/** Of what stands of one file, how much is paid from by entries that are not of it. */
export async function countPaidElsewhere(db: Db, importId: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from plan_spending_standing s
		join plan_spending_standing p on p.settles_id = s.id and p.import_id is distinct from s.import_id
		where s.import_id = ${importId}`.execute(db)
	return rows[0]!.n
}

export type SpendingFilter = {
	search?: string | undefined
	kind?: string | undefined
	source?: string | undefined
	activityId?: string | undefined
}
export type SpendingSort = 'tanggal' | 'nomor' | 'jumlah'

export type SpendingRow = NewSpending & {
	agency: string | null
	code: string | null
	title: string | null
	/** Of the commitment that it pays. */
	settles: string | null
	reversed: boolean
	outstanding: number
}

const order: Record<SpendingSort, RawBuilder<unknown>> = {
	tanggal: sql`s.dated_on`,
	nomor: sql`s.number`,
	jumlah: sql`s.amount`
}
/** A page of the entries of a year, also those taken back and the rows that do so; without `page`, all. */
export async function listSpending(
	db: Db,
	year: number,
	filter: SpendingFilter,
	{ sort, descending, page }: { sort: SpendingSort; descending: boolean; page?: number | undefined }
): Promise<{ rows: SpendingRow[]; total: number }> {
	const { search, kind, source, activityId } = filter
	const { rows } = await sql<SpendingRow & { total: number }>`
		select ${whole}, g.name as agency, a.code, a.title, c.number as settles, r.id is not null as reversed,
			coalesce(o.outstanding, 0) as outstanding, count(*) over () as total
		from plan_spending s
		left join people_agency g on g.id = s.agency_id
		left join plan_activity a on a.id = s.activity_id
		left join plan_spending c on c.id = s.settles_id
		left join plan_spending r on r.reverses_id = s.id
		left join plan_spending_standing o on o.id = s.id
		where s.year = ${year}
			${search ? sql`and (s.number ilike ${like(search)} or s.description ilike ${like(search)} or a.title ilike ${like(search)})` : sql``}
			${kind === 'commitment' || kind === 'realisation' ? sql`and s.kind = ${kind}` : sql``}
			${source ? sql`and s.source = ${source}` : sql``}
			${activityId ? sql`and s.activity_id = ${activityId}` : sql``}
		order by ${order[sort]} ${descending ? sql`desc` : sql`asc`}, s.recorded_at desc, s.id
		${page ? sql`limit ${PAGE_ROWS} offset ${rowsBefore({ page })}` : sql``}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export type Chargeable = { id: string; code: string; title: string; source: string }

/** Activities to charge to: those of a composition, or the active ones. */
export async function listChargeable(db: Db, compositionId: string | null): Promise<Chargeable[]> {
	const { rows } = await sql<Chargeable>`
		select a.id, a.code, a.title, a.source from plan_activity a
		where ${
			compositionId
				? sql`a.id in (select activity_id from plan_composition_line where composition_id = ${compositionId} and included)`
				: sql`a.active`
		} order by a.code`.execute(db)
	return rows
}
