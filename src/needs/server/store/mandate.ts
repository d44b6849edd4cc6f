import { sql } from 'kysely'
import type { Scope } from '#platform/access/actor.ts'
import type { Db } from '#platform/database/db.ts'
import { like } from '#platform/database/search.ts'
import type {
	DutyFilter,
	DutyList,
	DutyOrder,
	MandateRule,
	UnmetMandate,
	WaiverKind
} from '../../mandate.ts'

/** Writes versions unless they are there; what people have changed since stays. */
export async function insertMandates(db: Db, rules: readonly MandateRule[]): Promise<void> {
	const list = (items: readonly string[]) => [...items]
	await db
		.insertInto('needs_mandate_rule')
		.values(
			rules.map((rule) => ({
				code: rule.code,
				version: rule.version,
				name: rule.name,
				short: rule.short,
				basis: rule.basis,
				legal_basis: rule.legalBasis,
				certainty: rule.certainty,
				valid_from: rule.validFrom,
				valid_to: rule.validTo,
				kinds: list(rule.kinds),
				tiers: list(rule.tiers),
				exempt: list(rule.exempt),
				forms: list(rule.forms),
				words: list(rule.words),
				own_post: rule.ownPost,
				unspeaking: list(rule.unspeaking),
				within_months: rule.withinMonths,
				families: list(rule.families),
				note: rule.note,
				position: rule.position
			}))
		)
		.onConflict((there) => there.columns(['code', 'version']).doNothing())
		.execute()
}

/** A text as whole words between single spaces, so that one word is found by `like '% word %'`. */
const spaced = (text: ReturnType<typeof sql>) =>
	sql`(' ' || regexp_replace(lower(${text}), '[^a-z0-9]+', ' ', 'g') || ' ')`

/**
 * Every mandate of everybody in the scope in a year, with what fulfils it, as `with rule as (…), duty as (…)`. The ledger is
 * read by the words of the rule: docs/rules.md#kewajiban.
 */
export const duties = (scope: Scope, year: number) => sql`
	rule as materialized (
		select distinct on (code) * from needs_mandate_rule
		where valid_from <= make_date(${year}, 12, 31) and (valid_to is null or valid_to > make_date(${year}, 12, 31))
		order by code, valid_from desc, version desc
	),
	minimum as materialized (
		select version, yearly_minimum from hours_minimum
		order by valid_from <= make_date(${year}, 12, 31) desc, abs(valid_from - make_date(${year}, 12, 31)) limit 1
	),
	post as materialized (
		select id, string_to_array(btrim(${spaced(sql`title`)}), ' ') as words from people_position
	),
	person as materialized (
		select r.*, t.appointed_on, p.words as post
		from people_roster r
		join people_tenure t on t.employee_id = r.employee_id
		join post p on p.id = r.position_id
		where ${scope === 'all' ? sql`true` : sql`r.agency_id = any(${scope}::uuid[])`}
	),
	owing as materialized (
		select p.*, m.code, m.name as mandate, m.short, m.basis, m.legal_basis, m.certainty, m.forms, m.own_post,
			m.unspeaking, m.families, m.position as place,
			case when m.basis = 'hours' then (select version from minimum) else m.version end as version,
			p.post && m.exempt as exempt
		from person p
		join rule m on p.kind = any(m.kinds) and (m.tiers = '{}' or p.tier = any(m.tiers))
			and (m.basis <> 'appointment' or (p.appointed_on <= make_date(${year}, 12, 31)
				and p.appointed_on + make_interval(months => m.within_months) > make_date(${year}, 1, 1)))
	),
	course as materialized (
		select title, ${spaced(sql`title`)} as text, string_to_array(btrim(${spaced(sql`title`)}), ' ') as words
		from (select distinct title from hours_completed) t
	),
	named as materialized (
		select m.code, k.title from rule m, course k
		where exists (select from unnest(m.words) w where k.text like '% ' || w || ' %')
	),
	done as materialized (
		select distinct on (o.employee_id, o.code) o.employee_id, o.code, c.title, c.completed_on
		from owing o
		join hours_completed c on c.employee_id = o.employee_id and (o.forms = '{}' or c.form_code = any(o.forms))
		join course k on k.title = c.title
		left join named n on n.code = o.code and n.title = c.title
		where o.basis <> 'hours' and not o.exempt
			and (o.basis <> 'tenure' or o.appointed_on is null or c.completed_on >= o.appointed_on)
			and (n.code is not null
				or (o.own_post and exists (
					select from unnest(o.post) w
					where length(w) >= 4 and w <> all(o.unspeaking) and w = any(k.words))))
		order by o.employee_id, o.code, c.completed_on desc
	),
	duty as materialized (
		select o.employee_id, o.nip, o.name, o.front_title, o.back_title, o.position_title, o.home_agency_id,
			o.home_agency_name, o.code, o.mandate, o.short, o.legal_basis, o.certainty, o.version, o.families, o.place,
			case when o.basis = 'hours' then greatest(0, m.yearly_minimum - coalesce(y.counted, 0)) end as jp,
			d.title as done_by, d.completed_on as done_on,
			w.id as waiver_id, w.kind as waiver_kind, w.reason as waiver_reason, w.decided_by as waiver_by,
			case
				when o.exempt then 'exempt'
				when o.basis = 'hours' and coalesce(y.counted, 0) >= m.yearly_minimum then 'done'
				when d.title is not null then 'done'
				when w.id is not null then 'waived'
				else 'owed'
			end as state
		from owing o
		cross join minimum m
		left join done d on d.employee_id = o.employee_id and d.code = o.code
		left join hours_yearly y on o.basis = 'hours' and y.employee_id = o.employee_id and y.year = ${year}
		left join needs_mandate_waiver w on w.employee_id = o.employee_id and w.code = o.code and w.withdrawn_at is null
	)`

/** Everything that people of a scope still owe for a year, by person and mandate. */
export async function listUnmet(db: Db, scope: Scope, year: number): Promise<UnmetMandate[]> {
	const { rows } = await sql<UnmetMandate>`
		with ${duties(scope, year)}
		select employee_id as "employeeId", code, mandate as name, legal_basis as "legalBasis", certainty, version, jp
		from duty where state = 'owed' order by employee_id, place`.execute(db)
	return rows
}

/** Who has the training that their post obliges to, of those whose post does: done, exempt, or done elsewhere. */
export async function listTrained(
	db: Db,
	year: number
): Promise<{ employeeId: string; trained: boolean }[]> {
	const { rows } = await sql<{ employeeId: string; trained: boolean }>`
		with ${duties('all', year)}
		select d.employee_id as "employeeId",
			bool_and(d.state in ('done', 'exempt') or coalesce(d.waiver_kind = 'done_elsewhere', false)) as trained
		from duty d join rule r on r.code = d.code
		where r.basis = 'post'
		group by d.employee_id`.execute(db)
	return rows
}

const ORDERS = {
	nama: sql`name collate "id-x-icu"`,
	opd: sql`home_agency_name collate "id-x-icu"`,
	kewajiban: sql`place`
}

/**
 * A page of mandates, how many there are of each kind and state, and the agencies to choose from, in one statement. Counts
 * follow agency and search, not the kind or state looked at. `page` undefined: all rows.
 */
export async function listDuties(
	db: Db,
	scope: Scope,
	{ year, code, state, agencyId, search }: DutyFilter,
	order: DutyOrder,
	page?: { limit: number; offset: number }
): Promise<DutyList> {
	const sorted = sql`${ORDERS[order.by]} ${order.descending ? sql`desc` : sql`asc`},
		name collate "id-x-icu", employee_id, place`
	const { rows } = await sql<DutyList>`
		with ${duties(scope, year)},
		found as materialized (
			select * from duty
			where (${agencyId ?? null}::uuid is null or home_agency_id = ${agencyId ?? null})
				and (${search ?? null}::text is null or name ilike ${like(search)}
					or nip like ${(search ?? '').replace(/\D/g, '') || 'x'} || '%')
		),
		shown as (
			select * from found
			where (${code ?? null}::text is null or code = ${code ?? null})
				and (${state ?? null}::text is null or state = ${state ?? null})
		),
		page as (
			select employee_id as "employeeId", nip, name as "personName", front_title as "frontTitle",
				back_title as "backTitle", position_title as position, home_agency_name as agency, code, mandate as name, short,
				legal_basis as "legalBasis", certainty, version, jp, state, done_by as "doneBy", done_on as "doneOn",
				case when waiver_id is not null then json_build_object('id', waiver_id, 'kind', waiver_kind,
					'reason', waiver_reason, 'decidedBy', waiver_by) end as waiver,
				row_number() over (order by ${sorted}) as at
			from (select * from shown order by ${sorted}
				limit ${page?.limit ?? null} offset ${page?.offset ?? 0}) s
		),
		kinds as (
			select m.code, m.name, m.short, m.legal_basis as "legalBasis", m.certainty, m.note, m.version,
				count(f.*) filter (where f.state = 'owed') as owed, count(f.*) filter (where f.state = 'done') as done,
				count(f.*) filter (where f.state = 'exempt') as exempt, count(f.*) filter (where f.state = 'waived') as waived,
				m.position as place
			from rule m left join found f on f.code = m.code
			group by m.code, m.name, m.short, m.legal_basis, m.certainty, m.note, m.version, m.position
		)
		select (select coalesce(json_agg(page order by at), '[]') from page) as rows,
			(select count(*) from shown) as total,
			(select coalesce(json_agg(kinds order by place), '[]') from kinds) as counts,
			(select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name collate "id-x-icu"), '[]')
				from (select distinct home_agency_id as id, home_agency_name as name from person) a) as agencies`.execute(
		db
	)
	return rows[0]!
}

export async function findEmployee(
	db: Db,
	id: string
): Promise<{ id: string; agencyId: string } | undefined> {
	const { rows } = await sql<{ id: string; agencyId: string }>`
		select employee_id as id, agency_id as "agencyId" from people_roster where employee_id = ${id}`.execute(
		db
	)
	return rows[0]
}

export type NewWaiver = {
	id: string
	employeeId: string
	code: string
	kind: WaiverKind
	reason: string
	decidedBy: string
	decidedAt: Date
}

/** False where one stands already. */
export async function insertWaiver(db: Db, waiver: NewWaiver): Promise<boolean> {
	const { rows } = await sql<{ id: string }>`
		insert into needs_mandate_waiver (id, employee_id, code, kind, reason, decided_by, decided_at)
		values (${waiver.id}, ${waiver.employeeId}, ${waiver.code}, ${waiver.kind}, ${waiver.reason}, ${waiver.decidedBy},
			${waiver.decidedAt})
		on conflict (employee_id, code) where withdrawn_at is null do nothing
		returning id`.execute(db)
	return rows.length > 0
}

/** The person whose waiver it was; undefined where it does not stand. */
export async function withdrawWaiver(
	db: Db,
	id: string,
	at: Date
): Promise<{ employeeId: string; code: string } | undefined> {
	const { rows } = await sql<{ employeeId: string; code: string }>`
		update needs_mandate_waiver set withdrawn_at = ${at} where id = ${id} and withdrawn_at is null
		returning employee_id as "employeeId", code`.execute(db)
	return rows[0]
}
