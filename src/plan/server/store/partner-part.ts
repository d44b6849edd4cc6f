import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Feedback, PartData } from '../../partner.ts'

export type Part = PartData & {
	id: string
	partner: string
	code: string
	activity: string
	endedAt: Date | null
	linked: boolean
	version: number
	/** What the partner said of the activity, and the organiser of the partner. */
	fromPartner: Feedback | null
	fromOrganiser: Feedback | null
}

const said = (side: 'partner' | 'organiser') => sql`
	(select jsonb_build_object('score', f.score, 'again', f.again, 'text', f.text)
		from plan_partner_feedback f where f.part_id = t.id and f.side = ${side})`

const columns = sql<Part>`
	t.id, t.partner_id as "partnerId", p.name as partner, t.activity_id as "activityId", a.code, a.title as activity, t.year,
	t.role, t.topic, t.rate, t.quantity, t.extra, t.item_id as "itemId", t.over_reason as "overReason", t.ended_at as "endedAt",
	t.code_hash is not null as linked, t.version,
	${said('partner')} as "fromPartner", ${said('organiser')} as "fromOrganiser"`

async function listWhere(db: Db, where: RawBuilder<unknown>): Promise<Part[]> {
	const { rows } = await sql<Part>`
		select ${columns} from plan_partner_part t join plan_partner p on p.id = t.partner_id
		join plan_activity a on a.id = t.activity_id
		where ${where} order by t.ended_at is not null, t.year desc, a.title collate "id-x-icu", p.name collate "id-x-icu"
		limit 200`.execute(db)
	return rows
}

export const findPart = async (db: Db, id: string): Promise<Part | undefined> =>
	(await listWhere(db, sql`t.id = ${id}`))[0]

export const findByCode = async (db: Db, hash: Buffer): Promise<Part | undefined> =>
	(await listWhere(db, sql`t.code_hash = ${hash}`))[0]

export const listOfActivity = (db: Db, activityId: string, year: number): Promise<Part[]> =>
	listWhere(db, sql`t.activity_id = ${activityId} and t.year = ${year}`)

export const listOfPartner = (db: Db, partnerId: string): Promise<Part[]> =>
	listWhere(db, sql`t.partner_id = ${partnerId}`)

const valuesOf = (part: PartData & { ruleVersion: number }) => ({
	partner_id: part.partnerId,
	activity_id: part.activityId,
	year: part.year,
	role: part.role,
	topic: part.topic,
	rate: part.rate,
	quantity: part.quantity,
	extra: part.extra,
	item_id: part.itemId,
	over_reason: part.overReason,
	rule_version: part.ruleVersion
})

export async function insertPart(
	db: Db,
	id: string,
	part: PartData & { ruleVersion: number },
	at: Date
): Promise<void> {
	await db
		.insertInto('plan_partner_part')
		.values({ id, ...valuesOf(part), created_at: at })
		.execute()
}

/** Writes over the version that was read; false when it has moved on or was ended. */
export async function updatePart(
	db: Db,
	id: string,
	version: number,
	part: PartData & { ruleVersion: number }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_partner_part')
		.set({ ...valuesOf(part), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('ended_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** False where it had ended. */
export async function endPart(db: Db, id: string, at: Date): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_partner_part')
		.set((eb) => ({ ended_at: at, code_hash: null, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('ended_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function setCode(db: Db, id: string, hash: Buffer): Promise<void> {
	await db.updateTable('plan_partner_part').set({ code_hash: hash }).where('id', '=', id).execute()
}

export type CitizenSeats = { seats: number; cost: number; version: number }

export const findCitizens = (
	db: Db,
	activityId: string,
	year: number
): Promise<CitizenSeats | undefined> =>
	db
		.selectFrom('plan_citizen_seat')
		.select(['seats', 'cost', 'version'])
		.where('activity_id', '=', activityId)
		.where('year', '=', year)
		.executeTakeFirst()

/** Writes over the version that was read (0: none yet); false when it has moved on. */
export async function recordCitizens(
	db: Db,
	activityId: string,
	year: number,
	{ seats, cost, version }: CitizenSeats
): Promise<boolean> {
	const row = await db
		.insertInto('plan_citizen_seat')
		.values({ activity_id: activityId, year, seats, cost })
		.onConflict((earlier) =>
			earlier
				.columns(['activity_id', 'year'])
				.doUpdateSet({ seats, cost, version: version + 1 })
				.where('plan_citizen_seat.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

/** Places for citizens of a year, by activity; none that are 0. */
export const listCitizens = (
	db: Db,
	year: number
): Promise<{ activityId: string; seats: number; cost: number }[]> =>
	db
		.selectFrom('plan_citizen_seat')
		.select(['activity_id as activityId', 'seats', 'cost'])
		.where('year', '=', year)
		.where('seats', '>', 0)
		.execute()

/** Activities of a year that a partner helps with, with the rupiah per batch that the catalogue does not count. */
export async function listFees(
	db: Db,
	year: number
): Promise<{ activityId: string; extra: number }[]> {
	const { rows } = await sql<{ activityId: string; extra: number }>`
		select activity_id as "activityId", coalesce(sum(round(rate * quantity)) filter (where extra), 0)::bigint as extra
		from plan_partner_part where year = ${year} and ended_at is null group by activity_id`.execute(db)
	return rows
}
