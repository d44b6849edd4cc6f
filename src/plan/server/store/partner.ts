import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import { PAGE_ROWS, rowsBefore } from '#ui/table/url.ts'
import type { Feedback, Partner, PartnerData, PartnerKind, PartnerRule } from '../../partner.ts'
import { firstPartnerRule } from '../../reference/partner-rule.ts'

export async function findPartner(db: Db, id: string): Promise<Partner | undefined> {
	const { rows } = await sql<Partner>`
		select p.id, p.name, p.kind, p.place, p.contact, p.phone, p.teaches, p.consent_text as "consentText",
			p.consent_on as "consentOn", p.withdrawn_at as "withdrawnAt", p.message_id as "messageId", p.active, p.version,
			coalesce((select array_agg(c.competency_id::text) from plan_partner_competency c where c.partner_id = p.id), '{}')
				as competencies
		from plan_partner p where p.id = ${id}`.execute(db)
	return rows[0]
}

export type PartnerFilter = {
	search?: string | undefined
	kind?: string | undefined
	/** 'aktif', 'tidak', or all. */
	state?: string | undefined
}

export type PartnerSummary = {
	id: string
	name: string
	kind: PartnerKind
	place: string
	teaches: string
	active: boolean
	withdrawn: boolean
	parts: number
	/** Mean of what organisers said, 1..5; null: nobody yet. */
	score: number | null
}

const matches = ({ search, kind, state }: PartnerFilter) => sql`
	(${search ?? null}::text is null or p.name ilike ${like(search ?? '')} or p.place ilike ${like(search ?? '')}
		or p.teaches ilike ${like(search ?? '')} or exists (
			select from plan_partner_competency c join people_competency k on k.id = c.competency_id
			where c.partner_id = p.id and k.name ilike ${like(search ?? '')}))
	and (${kind ?? null}::text is null or p.kind = ${kind ?? null})
	and (${state ?? null}::text is null or p.active = ${state === 'aktif'})`

/** A page by name; without `page` all. */
export async function listPartners(
	db: Db,
	filter: PartnerFilter,
	page?: number
): Promise<PartnerSummary[]> {
	const { rows } = await sql<PartnerSummary>`
		select p.id, p.name, p.kind, p.place, p.teaches, p.active, p.withdrawn_at is not null as withdrawn,
			(select count(*) from plan_partner_part t where t.partner_id = p.id) as parts,
			(select avg(f.score)::float8 from plan_partner_part t join plan_partner_feedback f on f.part_id = t.id
				where t.partner_id = p.id and f.side = 'organiser') as score
		from plan_partner p where ${matches(filter)}
		order by p.name collate "id-x-icu", p.id
		limit ${page === undefined ? null : PAGE_ROWS} offset ${page === undefined ? 0 : rowsBefore({ page })}`.execute(
		db
	)
	return rows
}

export async function countPartners(db: Db, filter: PartnerFilter): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count from plan_partner p where ${matches(filter)}`.execute(db)
	return rows[0]!.count
}

/** Those who may be asked, for the form of a part. */
export const listChoosable = (db: Db): Promise<{ id: string; name: string; place: string }[]> =>
	db
		.selectFrom('plan_partner')
		.select(['id', 'name', 'place'])
		.where('active', '=', true)
		.where('withdrawn_at', 'is', null)
		.orderBy('name')
		.execute()

const valuesOf = (partner: PartnerData & { active: boolean }) => ({
	name: partner.name,
	kind: partner.kind,
	place: partner.place,
	contact: partner.contact,
	phone: partner.phone,
	teaches: partner.teaches,
	consent_text: partner.consentText,
	consent_on: partner.consentOn,
	active: partner.active
})

export async function insertPartner(
	db: Db,
	id: string,
	partner: PartnerData & { active: boolean },
	at: Date,
	messageId: string | null = null
): Promise<void> {
	await db
		.insertInto('plan_partner')
		.values({ id, ...valuesOf(partner), created_at: at, message_id: messageId })
		.execute()
}

/** Writes over the version that was read; false when it has moved on, or consent is withdrawn. */
export async function updatePartner(
	db: Db,
	id: string,
	version: number,
	partner: PartnerData & { active: boolean }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_partner')
		.set({ ...valuesOf(partner), version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Citizens' offers that a partner came from. */
export async function listTakenOffers(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('plan_partner')
		.select('message_id as messageId')
		.where('message_id', 'is not', null)
		.execute()
	return rows.map(({ messageId }) => messageId!)
}

export async function setCompetencies(db: Db, id: string, ids: readonly string[]): Promise<void> {
	await db.deleteFrom('plan_partner_competency').where('partner_id', '=', id).execute()
	if (ids.length > 0)
		await db
			.insertInto('plan_partner_competency')
			.values(
				[...new Set(ids)].map((competency) => ({ partner_id: id, competency_id: competency }))
			)
			.execute()
}

/** Empties what is kept of a partner; `name` stands for them from now on. False where it was done before. */
export async function emptyPartner(db: Db, id: string, name: string, at: Date): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('plan_partner')
		.set((eb) => ({
			name,
			place: '',
			contact: '',
			phone: '',
			teaches: '',
			consent_text: 'Persetujuan ditarik.',
			withdrawn_at: at,
			active: false,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', id)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Ends all that a partner would still do, closes their links and forgets their own words. */
export async function endParts(db: Db, partnerId: string, at: Date): Promise<void> {
	await sql`
		update plan_partner_part set ended_at = coalesce(ended_at, ${at}), code_hash = null, topic = '', version = version + 1
		where partner_id = ${partnerId}`.execute(db)
	await sql`
		update plan_partner_feedback f set text = '', by_name = case when f.side = 'partner' then 'Mitra' else f.by_name end
		from plan_partner_part t where t.id = f.part_id and t.partner_id = ${partnerId}`.execute(db)
}

/** The rules that count now; those that Bina brings while nobody has set others. */
export async function getRule(db: Db): Promise<PartnerRule> {
	const row = await db
		.selectFrom('plan_partner_rule')
		.select(['version', 'ceilings', 'bonus', 'legal_basis as legalBasis', 'certainty'])
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst()
	return (row as PartnerRule | undefined) ?? firstPartnerRule
}

/** Adds a version; false when somebody else has added it meanwhile. */
export async function insertRule(
	db: Db,
	rule: PartnerRule & { recordedBy: string; recordedAt: Date }
): Promise<boolean> {
	const row = await db
		.insertInto('plan_partner_rule')
		.values({
			version: rule.version,
			ceilings: JSON.stringify(rule.ceilings),
			bonus: rule.bonus,
			legal_basis: rule.legalBasis,
			certainty: rule.certainty,
			recorded_by: rule.recordedBy,
			recorded_at: rule.recordedAt
		})
		.onConflict((there) => there.column('version').doNothing())
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

/** What one side says; said again it replaces what was said. */
export async function recordFeedback(
	db: Db,
	partId: string,
	side: 'partner' | 'organiser',
	{ score, again, text, by, at }: Feedback & { by: string; at: Date }
): Promise<void> {
	const values = { score, again, text, by_name: by, at }
	await db
		.insertInto('plan_partner_feedback')
		.values({ part_id: partId, side, ...values })
		.onConflict((earlier) => earlier.columns(['part_id', 'side']).doUpdateSet(values))
		.execute()
}
