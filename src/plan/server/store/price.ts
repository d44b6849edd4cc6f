import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { CostPart } from '../../costs.ts'
import type { PriceInForce, PriceRow, PriceStandard } from '../../prices.ts'

/**
 * Each item as it counts in a year: of the versions applied, not withdrawn and valid on some day of it, the newest that
 * knows the figure, else the newest.
 */
const inForce = (year: number): RawBuilder<unknown> => sql`
	select distinct on (p.item_id) p.item_id, i.grp, i.name, i.unit, p.ceiling, s.id as standard_id, s.name as standard,
		s.legal_basis, s.certainty, s.valid_from, s.valid_to
	from plan_price p
	join plan_price_standard s on s.id = p.standard_id
	join plan_price_item i on i.id = p.item_id
	where s.applied_at is not null and s.withdrawn_at is null
		and s.valid_from <= ${`${year}-12-31`} and coalesce(s.valid_to, 'infinity') >= ${`${year}-01-01`}
	order by p.item_id, p.ceiling > 0 desc, s.valid_from desc, s.applied_at desc, s.id`

const columns = sql<PriceInForce>`f.item_id as "itemId", f.grp as "group", f.name, f.unit, f.ceiling,
	f.standard_id as "standardId", f.standard, f.legal_basis as "legalBasis", f.certainty, f.valid_from as "validFrom",
	f.valid_to as "validTo"`

export type PriceFilter = { search?: string | undefined; group?: string | undefined }

const matches = ({ search, group }: PriceFilter) => sql`
	${search ? sql`(f.name ilike ${like(search)} or f.grp ilike ${like(search)})` : sql`true`}
	and ${group ? sql`f.grp = ${group}` : sql`true`}`

/** A page of what counts in a year, by group and name; without `page`, all. */
export async function listPrices(
	db: Db,
	year: number,
	filter: PriceFilter,
	page?: number
): Promise<{ rows: PriceInForce[]; total: number }> {
	const { rows } = await sql<PriceInForce & { total: number }>`
		select ${columns}, count(*) over () as total from (${inForce(year)}) f where ${matches(filter)}
		order by f.grp collate "id-x-icu", f.name collate "id-x-icu", f.unit
		${page ? sql`limit ${PAGE_ROWS} offset ${rowsBefore({ page })}` : sql``}`.execute(db)
	return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export async function listGroups(db: Db, year: number): Promise<string[]> {
	const { rows } = await sql<{ grp: string }>`
		select distinct grp from (${inForce(year)}) f order by grp`.execute(db)
	return rows.map(({ grp }) => grp)
}

/** Items to choose from by what is typed, the nearest first. */
export async function findPrices(
	db: Db,
	year: number,
	search: string,
	most: number
): Promise<PriceInForce[]> {
	const { rows } = await sql<PriceInForce>`
		select ${columns} from (${inForce(year)}) f where ${matches({ search })}
		order by f.name collate "id-x-icu", f.unit limit ${most}`.execute(db)
	return rows
}

export async function findPrice(
	db: Db,
	year: number,
	itemId: string
): Promise<PriceInForce | undefined> {
	const { rows } = await sql<PriceInForce>`
		select ${columns} from (${inForce(year)}) f where f.item_id = ${itemId}`.execute(db)
	return rows[0]
}

/** Names of items, also of those that no version in force has. */
export async function listItems(
	db: Db,
	ids: readonly string[]
): Promise<{ id: string; group: string; name: string; unit: string }[]> {
	const { rows } = await sql<{ id: string; group: string; name: string; unit: string }>`
		select id, grp as "group", name, unit from plan_price_item where id = any(${ids})`.execute(db)
	return rows
}

export type StandardRow = PriceStandard & {
	importId: string | null
	items: number
	appliedAt: Date | null
	withdrawnAt: Date | null
}

const standards = sql`select s.id, s.name, s.legal_basis as "legalBasis", s.certainty, s.valid_from as "validFrom",
	s.valid_to as "validTo", s.import_id as "importId", s.applied_at as "appliedAt", s.withdrawn_at as "withdrawnAt",
	(select count(*) from plan_price p where p.standard_id = s.id) as items from plan_price_standard s`

/** Versions that were applied, the newest first. */
export async function listStandards(db: Db): Promise<StandardRow[]> {
	const { rows } = await sql<StandardRow>`${standards}
		where s.applied_at is not null order by s.valid_from desc, s.applied_at desc`.execute(db)
	return rows
}

export async function findStandardOf(db: Db, importId: string): Promise<StandardRow | undefined> {
	const { rows } = await sql<StandardRow>`${standards} where s.import_id = ${importId}`.execute(db)
	return rows[0]
}

export async function insertStandard(
	db: Db,
	standard: PriceStandard & {
		importId: string | null
		recordedBy: string
		recordedAt: Date
		appliedAt: Date | null
	}
): Promise<void> {
	await db
		.insertInto('plan_price_standard')
		.values({
			id: standard.id,
			name: standard.name,
			legal_basis: standard.legalBasis,
			certainty: standard.certainty,
			valid_from: standard.validFrom,
			valid_to: standard.validTo,
			import_id: standard.importId,
			recorded_by: standard.recordedBy,
			recorded_at: standard.recordedAt,
			applied_at: standard.appliedAt
		})
		.execute()
}

/** True for the one who does it first. */
export async function markApplied(db: Db, id: string, at: Date): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_price_standard')
		.set({ applied_at: at })
		.where('id', '=', id)
		.where('applied_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function markWithdrawn(
	db: Db,
	id: string,
	{ by, at }: { by: string; at: Date }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_price_standard')
		.set({ withdrawn_by: by, withdrawn_at: at })
		.where('id', '=', id)
		.where('applied_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Writes the ceilings of a version; items that nobody had before are made. */
export async function insertPrices(
	db: Db,
	standardId: string,
	rows: readonly PriceRow[]
): Promise<void> {
	const given = sql`select distinct on (lower(r."group"), lower(r.name), lower(r.unit)) r.*
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("group" text, name text, unit text, ceiling bigint)`
	await sql`insert into plan_price_item (id, grp, name, unit)
		select gen_random_uuid(), g."group", g.name, g.unit from (${given}) g
		on conflict (lower(grp), lower(name), lower(unit)) do nothing`.execute(db)
	await sql`insert into plan_price (standard_id, item_id, ceiling)
		select ${standardId}, i.id, g.ceiling from (${given}) g
		join plan_price_item i on lower(i.grp) = lower(g."group") and lower(i.name) = lower(g.name)
			and lower(i.unit) = lower(g.unit)`.execute(db)
}

export type ExcessRow = Pick<CostPart, 'kind' | 'label' | 'unit' | 'price'> & {
	activityId: string
	code: string
	title: string
	itemId: string
	group: string
	item: string
	ceiling: number
	standard: string
	legalBasis: string
	certainty: PriceStandard['certainty']
	/** In the composition that was asked about; else only in the catalogue. */
	inPlan: boolean
	reason: string | null
	/** Of the reason; 0 while there is none. */
	version: number
	writtenBy: string | null
	writtenAt: Date | null
}

/** Prices above their ceiling in a year: of a composition as it was asked for, and of the active catalogue as it is now. */
export async function listExcesses(
	db: Db,
	year: number,
	compositionId: string | null
): Promise<ExcessRow[]> {
	const { rows } = await sql<ExcessRow>`
		with priced as (
			select c.activity_id, c.item_id, c.price, c.kind, c.label, c.unit, true as in_plan
			from plan_composition_cost c where c.composition_id = ${compositionId}
			union all
			select c.activity_id, c.item_id, c.price, c.kind, c.label, c.unit, false
			from plan_component c join plan_activity a on a.id = c.activity_id where a.active
		)
		select distinct on (a.code, p.item_id, p.price) p.activity_id as "activityId", a.code, a.title, p.kind, p.label, p.unit,
			p.price, p.item_id as "itemId", f.grp as "group", f.name as item, f.ceiling, f.standard, f.legal_basis as "legalBasis",
			f.certainty, p.in_plan as "inPlan", r.reason, coalesce(r.version, 0) as version, r.written_by as "writtenBy", r.written_at as "writtenAt"
		from priced p
		join (${inForce(year)}) f on f.item_id = p.item_id
		join plan_activity a on a.id = p.activity_id
		left join plan_price_reason r on r.activity_id = p.activity_id and r.item_id = p.item_id and r.price = p.price
			and r.ceiling = f.ceiling
		where f.ceiling > 0 and p.price > f.ceiling
		order by a.code, p.item_id, p.price, p.in_plan desc, p.label`.execute(db)
	return rows
}

/** False when somebody else has written one since `version` was read. */
export async function recordReason(
	db: Db,
	given: {
		version: number
		activityId: string
		itemId: string
		price: number
		ceiling: number
		reason: string
		by: string
		at: Date
	}
): Promise<boolean> {
	const { version, activityId, itemId, price, ceiling, reason, by, at } = given
	const said = { reason, written_by: by, written_at: at }
	const row = await db
		.insertInto('plan_price_reason')
		.values({ activity_id: activityId, item_id: itemId, price, ceiling, ...said })
		.onConflict((earlier) =>
			earlier
				.columns(['activity_id', 'item_id', 'price', 'ceiling'])
				.doUpdateSet({ ...said, version: version + 1 })
				.where('plan_price_reason.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}
