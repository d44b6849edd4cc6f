import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { like } from '../../database/search.ts'
import type { PaperKind } from '../papers/kind.ts'

export type Numbering = PaperKind['numbering'] & { version: number }

export type NumberState = 'reserved' | 'used' | 'void'

export type NumberRow = {
	id: string
	kind: string
	number: string
	title: string
	on: string
	state: NumberState
	reason: string
	reservedAt: Date
	version: number
	/** The paper that has the number. */
	paperId: string | null
}

/** Makes a kind known to the office, with the kind's own numbering, where it is not yet. */
export async function keepKind(db: Db, { key, numbering }: PaperKind): Promise<void> {
	await db
		.insertInto('platform_paper_kind')
		.values({ key, ...numbering })
		.onConflict((earlier) => earlier.column('key').doNothing())
		.execute()
}

/** The office's numbering of a kind, locked, so that one reserves after another. */
export async function lockNumbering(db: Db, kind: PaperKind): Promise<Numbering> {
	await keepKind(db, kind)
	return db
		.selectFrom('platform_paper_kind')
		.select(['series', 'pattern', 'code', 'unit', 'gapless', 'version'])
		.where('key', '=', kind.key)
		.forUpdate()
		.executeTakeFirstOrThrow()
}

export const findNumbering = (db: Db, key: string): Promise<Numbering | undefined> =>
	db
		.selectFrom('platform_paper_kind')
		.select(['series', 'pattern', 'code', 'unit', 'gapless', 'version'])
		.where('key', '=', key)
		.executeTakeFirst()

/** The numbering of all kinds that the office knows, with the number that each would have next in a year. */
export const listNumberings = (
	db: Db,
	year: number
): Promise<(Numbering & { key: string; next: number })[]> =>
	db
		.selectFrom('platform_paper_kind as k')
		.leftJoin('platform_number_series as s', (join) =>
			join.onRef('s.series', '=', 'k.series').on('s.year', '=', year)
		)
		.select((eb) => [
			...(['k.key', 'k.series', 'k.pattern', 'k.code', 'k.unit', 'k.gapless'] as const),
			'k.version',
			eb.fn.coalesce('s.next', eb.lit(1)).as('next')
		])
		.execute()

/** Writes a kind's numbering over the version that was read; false when somebody else changed it. */
export async function recordNumbering(
	db: Db,
	key: string,
	{ version, ...numbering }: Numbering
): Promise<boolean> {
	const row = await db
		.insertInto('platform_paper_kind')
		.values({ key, ...numbering })
		.onConflict((earlier) =>
			earlier
				.column('key')
				.doUpdateSet({ ...numbering, version: version + 1 })
				.where('platform_paper_kind.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

/** The next number of a series, taken. Others wait for this transaction; when it is rolled back nothing is missing. */
export async function takeNext(db: Db, series: string, year: number): Promise<number> {
	const { next } = await db
		.insertInto('platform_number_series')
		.values({ series, year, next: 2 })
		.onConflict((earlier) =>
			earlier
				.columns(['series', 'year'])
				.doUpdateSet((eb) => ({ next: eb('platform_number_series.next', '+', 1) }))
		)
		.returning('next')
		.executeTakeFirstOrThrow()
	return next - 1
}

/** The next number of a series without taking it. */
export async function showNext(db: Db, series: string, year: number): Promise<number> {
	const row = await db
		.selectFrom('platform_number_series')
		.select('next')
		.where('series', '=', series)
		.where('year', '=', year)
		.executeTakeFirst()
	return row?.next ?? 1
}

export async function recordNext(
	db: Db,
	series: string,
	year: number,
	next: number
): Promise<void> {
	await db
		.insertInto('platform_number_series')
		.values({ series, year, next })
		.onConflict((earlier) => earlier.columns(['series', 'year']).doUpdateSet({ next }))
		.execute()
}

export const findReserved = (db: Db, kind: string, subject: string) =>
	db
		.selectFrom('platform_number')
		.select(['id', 'number', 'year'])
		.where('kind', '=', kind)
		.where('subject', '=', subject)
		.where('state', '=', 'reserved')
		.executeTakeFirst()

/** A number of a series as it is written. */
export const findByText = (db: Db, series: string, number: string) =>
	db
		.selectFrom('platform_number')
		.select(['id', 'kind', 'number', 'state', 'subject'])
		.where('series', '=', series)
		.where('number', '=', number)
		.executeTakeFirst()

export async function insertNumber(
	db: Db,
	row: {
		id: string
		kind: string
		series: string
		year: number
		sequence: number | null
		number: string
		title: string
		on: string
		subject: string | null
		by: string
		at: Date
	}
): Promise<void> {
	const { on, by, at, ...rest } = row
	await db
		.insertInto('platform_number')
		.values({ ...rest, dated: on, reserved_by: by, reserved_at: at })
		.execute()
}

/** The paper of a number that was reserved earlier may have another title or day by now. */
export async function recordReserved(
	db: Db,
	id: string,
	{ title, on, subject }: { title: string; on: string; subject: string | null }
): Promise<void> {
	await db
		.updateTable('platform_number')
		.set({ title, dated: on, subject })
		.where('id', '=', id)
		.execute()
}

const columns = [
	'n.id',
	'n.kind',
	'n.number',
	'n.title',
	'n.dated as on',
	'n.state',
	'n.reason',
	'n.reserved_at as reservedAt',
	'n.version',
	'p.id as paperId'
] as const

export const findNumber = (db: Db, id: string): Promise<NumberRow | undefined> =>
	db
		.selectFrom('platform_number as n')
		.leftJoin('platform_paper as p', 'p.number_id', 'n.id')
		.select(columns)
		.where('n.id', '=', id)
		.executeTakeFirst() as Promise<NumberRow | undefined>

/** Ends a reservation; false when it was ended before. */
export async function endNumber(
	db: Db,
	id: string,
	end: { state: 'used' | 'void'; reason: string; at: Date }
): Promise<boolean> {
	const row = await db
		.updateTable('platform_number')
		.set((eb) => ({
			state: end.state,
			reason: end.reason,
			ended_at: end.at,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', id)
		.where('state', '=', 'reserved')
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

export type RegisterFilter = {
	readonly year?: number | undefined
	readonly kind?: string | undefined
	readonly state?: NumberState | undefined
	readonly search?: string | undefined
}

export const registerSorts = ['nomor', 'tanggal', 'judul'] as const
export type RegisterSort = (typeof registerSorts)[number]

/** Numbers and papers of a page, with how many there are; papers without a number stand among them. */
export async function listRegister(
	db: Db,
	{ year, kind, state, search = '' }: RegisterFilter,
	{
		sort,
		descending,
		limit,
		offset
	}: {
		sort: RegisterSort
		descending: boolean
		limit: number
		offset: number
	}
): Promise<{ rows: RegisterRow[]; total: number }> {
	const order = {
		nomor: sql`year, series, sequence, number, "on"`,
		tanggal: sql`"on", sequence`,
		judul: sql`title collate "id-x-icu"`
	}[sort]
	const turned = {
		nomor: sql`year desc, series, sequence desc nulls last, number desc, "on" desc`,
		tanggal: sql`"on" desc, sequence desc`,
		judul: sql`title collate "id-x-icu" desc`
	}[sort]
	const pattern = like(search)
	const { rows } = await sql<RegisterRow & { total: number }>`
		with register as (
			select n.id, n.kind, n.series, n.year, n.sequence, n.number, coalesce(p.title, n.title) as title,
				coalesce(p.dated, n.dated) as "on", n.state, n.reason, p.id as "paperId", p.withdrawn_at is not null as withdrawn
			from platform_number n left join platform_paper p on p.number_id = n.id
			union all
			select p.id, p.kind, '', extract(year from p.dated)::int, null, '', p.title, p.dated, 'used', '', p.id,
				p.withdrawn_at is not null
			from platform_paper p where p.number_id is null
		)
		select id, kind, number, title, "on", state, reason, "paperId", withdrawn,
			(select count(*) from platform_paper_signature s where s.paper_id = "paperId") as signatures,
			count(*) over () as total
		from register
		where (${year ?? null}::int is null or year = ${year ?? null})
			and (${kind ?? null}::text is null or kind = ${kind ?? null})
			and (${state ?? null}::text is null or state = ${state ?? null})
			and (${search} = '' or title ilike ${pattern} or number ilike ${pattern})
		order by ${descending ? turned : order}, id
		limit ${limit} offset ${offset}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export type RegisterRow = {
	id: string
	kind: string
	number: string
	title: string
	on: string
	state: NumberState
	reason: string
	paperId: string | null
	withdrawn: boolean
	signatures: number
}

/** Years that have a number or a paper, the latest first. */
export async function listYears(db: Db): Promise<number[]> {
	const { rows } = await sql<{ year: number }>`
		select year from platform_number union select extract(year from dated)::int from platform_paper
		order by year desc`.execute(db)
	return rows.map(({ year }) => year)
}

/** The greatest number of a series in a year, 0 where there is none. */
export async function greatestNumber(db: Db, series: string, year: number): Promise<number> {
	const row = await db
		.selectFrom('platform_number')
		.select((eb) => eb.fn.max('sequence').as('greatest'))
		.where('series', '=', series)
		.where('year', '=', year)
		.executeTakeFirst()
	return Number(row?.greatest ?? 0)
}
