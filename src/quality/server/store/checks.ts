import { sql, type RawBuilder } from 'kysely'
import { ASSESSMENT_YEARS, RECORD_DAYS } from '../../checks.ts'
import type { CheckCode } from '../../model.ts'

type Sql = RawBuilder<unknown>

/** Of whom something is asked, when it is amiss, and what to show of it. Every part is SQL over `person p`. */
type CheckSql = { asked: Sql; bad: Sql; shown?: Sql }

const everybody = sql`true`
const day = (date: Sql) => sql`to_char(${date}, 'DD-MM-YYYY')`
const pair = (recorded: Sql, byNip: Sql) => sql`'tercatat ' || ${recorded} || ', NIP ' || ${byNip}`
const nipPart = (from: number, length: number) => sql`substr(p.nip, ${from}, ${length})`

/** Ranks usual for the functional tiers of skill; unconfirmed: docs/rules.md#jenjang. */
const usualRanks = sql`case p.tier
	when 'ahli_pertama' then array['III/a', 'III/b']
	when 'ahli_muda' then array['III/c', 'III/d']
	when 'ahli_madya' then array['IV/a', 'IV/b', 'IV/c']
	when 'ahli_utama' then array['IV/d', 'IV/e']
end`

/** Each check of `checks.ts`, on a day. */
export const checksOn = (today: string): Readonly<Record<CheckCode, CheckSql>> => ({
	education: { asked: everybody, bad: sql`p.education is null` },
	rank: { asked: sql`p.kind <> 'pppk_paruh_waktu'`, bad: sql`p.rank is null` },
	appointed: { asked: everybody, bad: sql`p.since is null` },
	supervisor: { asked: sql`p.tier not like 'jpt%'`, bad: sql`p.supervisor_id is null` },
	retirement: { asked: everybody, bad: sql`p.retires_on is null` },
	email: { asked: everybody, bad: sql`coalesce(p.email, '') = ''` },
	class: { asked: everybody, bad: sql`p.position_class is null`, shown: sql`p.position_title` },
	assessment: { asked: everybody, bad: sql`p.assessed_on is null` },
	appraisal: {
		asked: sql`p.since < date_trunc('year', ${today}::date)`,
		bad: sql`not p.appraised`
	},
	standard: { asked: everybody, bad: sql`not p.position_asked`, shown: sql`p.position_title` },
	birth_nip: {
		asked: everybody,
		bad: sql`to_char(p.born_on, 'YYYYMMDD') <> ${nipPart(1, 8)}`,
		shown: pair(day(sql`p.born_on`), nipPart(1, 8))
	},
	sex_nip: {
		asked: everybody,
		bad: sql`${nipPart(15, 1)} <> case p.sex when 'male' then '1' else '2' end`,
		shown: pair(sql`case p.sex when 'male' then 'laki-laki' else 'perempuan' end`, nipPart(15, 1))
	},
	appointed_nip: {
		asked: sql`p.kind = 'pns' and p.appointed_on is not null`,
		bad: sql`to_char(p.appointed_on, 'YYYYMM') <> ${nipPart(9, 6)}`,
		shown: pair(day(sql`p.appointed_on`), nipPart(9, 6))
	},
	appointed_young: {
		asked: sql`p.since is not null`,
		bad: sql`p.since < p.born_on + interval '18 years'`,
		shown: sql`'lahir ' || ${day(sql`p.born_on`)} || ', diangkat ' || ${day(sql`p.since`)}`
	},
	rank_kind: {
		asked: sql`p.rank is not null`,
		bad: sql`(p.rank like '%/%') <> (p.kind = 'pns')`,
		shown: sql`p.rank`
	},
	twin: { asked: everybody, bad: sql`p.namesakes > 1` },
	retired: {
		asked: sql`p.retires_on is not null`,
		bad: sql`p.retires_on <= ${today}::date`,
		shown: sql`'pensiun ' || ${day(sql`p.retires_on`)}`
	},
	rank_tier: {
		asked: sql`p.kind = 'pns' and p.rank like '%/%' and p.tier like 'ahli%'`,
		bad: sql`p.rank <> all(${usualRanks})`,
		shown: sql`p.rank`
	},
	supervisor_elsewhere: {
		asked: sql`p.supervisor_home is not null and p.tier not like 'jpt%'
			and not (p.tier = 'administrator' and p.supervisor_tier like 'jpt%')`,
		bad: sql`p.supervisor_home <> p.home_agency_id`,
		shown: sql`p.supervisor_name || ', ' || p.supervisor_home_name`
	},
	supervisor_gone: {
		asked: sql`p.supervisor_id is not null`,
		bad: sql`p.supervisor_home is null`
	},
	supervisor_circle: {
		asked: sql`p.supervisor_id is not null`,
		bad: sql`coalesce(p.supervisor_supervisor = p.employee_id, false)`,
		shown: sql`p.supervisor_name`
	},
	agency_closed: { asked: everybody, bad: sql`not p.agency_active`, shown: sql`p.agency_name` },
	position_closed: {
		asked: everybody,
		bad: sql`not p.position_active`,
		shown: sql`p.position_title`
	},
	hours_bare: {
		asked: everybody,
		bad: sql`p.bare > 0`,
		shown: sql`p.bare || ' kegiatan'`
	},
	record_old: {
		asked: everybody,
		bad: sql`p.age > ${RECORD_DAYS}::int`,
		shown: sql`p.age || ' hari'`
	},
	assessment_old: {
		asked: sql`p.assessed_on is not null`,
		bad: sql`p.assessed_on < ${today}::date - make_interval(years => ${ASSESSMENT_YEARS}::int)`,
		shown: day(sql`p.assessed_on`)
	}
})
