import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { EmployeeKind } from '#people/model.ts'
import type { LedgerEntry, NewEntry, Standing } from '../../model.ts'

const LEDGER = 7_301_010 // advisory lock: one writer of the ledger at a time, so that no two fill the same day

/** Waits until nobody else writes into the ledger; until the transaction ends nobody else will. */
export async function lockLedger(db: Db): Promise<void> {
	await sql`select pg_advisory_xact_lock(${LEDGER})`.execute(db)
}

/** An entry that stands when it is no correction and was not taken back. */
const stands = sql`e.reverses_id is null
	and not exists (select from hours_entry r where r.reverses_id = e.id)`

export type StandingOf = Standing & { employeeId: string; formCode: string; title: string }

/** What stands in the ledgers of these people, in a fixed order. */
export async function listStanding(db: Db, employeeIds: readonly string[]): Promise<StandingOf[]> {
	const { rows } = await sql<StandingOf>`
		select e.employee_id as "employeeId", e.form_code as "formCode", e.title,
			e.started_on as "startedOn", e.completed_on as "completedOn", e.international, e.counted
		from hours_entry e
		where e.employee_id = any(${employeeIds}::uuid[]) and ${stands}
		order by e.recorded_at, e.id`.execute(db)
	return rows
}

const BATCH = 2000

export async function insertEntries(db: Db, entries: readonly NewEntry[]): Promise<void> {
	for (let from = 0; from < entries.length; from += BATCH)
		await db
			.insertInto('hours_entry')
			.values(
				entries.slice(from, from + BATCH).map((entry) => ({
					id: entry.id,
					employee_id: entry.employeeId,
					form_code: entry.formCode,
					title: entry.title,
					organiser: entry.organiser,
					certificate: entry.certificate,
					started_on: entry.startedOn,
					completed_on: entry.completedOn,
					international: entry.international,
					units: entry.units,
					minutes: entry.minutes,
					claimed: entry.claimed,
					counted: entry.counted,
					reason: entry.reason,
					rules_version: entry.rulesVersion,
					source: entry.source,
					import_id: entry.importId,
					reverses_id: entry.reversesId,
					recorded_at: entry.recordedAt
				}))
			)
			.execute()
}

const columns = sql`e.id, e.employee_id as "employeeId", e.form_code as "formCode", e.title, e.organiser,
	e.certificate, e.started_on as "startedOn", e.completed_on as "completedOn", e.international,
	e.units, e.minutes, e.claimed, e.counted, e.reason, e.rules_version as "rulesVersion", e.source,
	e.import_id as "importId", e.reverses_id as "reversesId", e.recorded_at as "recordedAt",
	exists (select from hours_entry r where r.reverses_id = e.id) as "takenBack"`

export async function findEntry(db: Db, id: string): Promise<LedgerEntry | undefined> {
	const { rows } = await sql<LedgerEntry>`
		select ${columns} from hours_entry e where e.id = ${id}`.execute(db)
	return rows[0]
}

/** A person's ledger of one calendar year, the latest first, each correction after what it takes back. */
export async function listLedger(db: Db, employeeId: string, year: number): Promise<LedgerEntry[]> {
	const { rows } = await sql<LedgerEntry>`
		select ${columns}, f.name as "formName"
		from hours_entry e
		join hours_form f on f.rules_version = e.rules_version and f.code = e.form_code
		where e.employee_id = ${employeeId}
			and e.completed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
		order by e.completed_on desc, e.title, coalesce(e.reverses_id, e.id), e.reverses_id is not null`.execute(
		db
	)
	return rows
}

/** All that stands in a person's ledger, the earliest first. */
export async function listStandingEntries(db: Db, employeeId: string): Promise<LedgerEntry[]> {
	const { rows } = await sql<LedgerEntry>`
		select ${columns}, f.name as "formName"
		from hours_entry e
		join hours_form f on f.rules_version = e.rules_version and f.code = e.form_code
		where e.employee_id = ${employeeId} and ${stands}
		order by e.completed_on, e.title, e.id`.execute(db)
	return rows
}

/** Years in which a person has entries, the latest first. */
export async function listYears(db: Db, employeeId: string): Promise<number[]> {
	const { rows } = await sql<{ year: number }>`
		select year from hours_yearly where employee_id = ${employeeId} order by year desc`.execute(db)
	return rows.map(({ year }) => year)
}

/** What stands of one import, for taking it back as a whole. */
export async function listStandingOfImport(db: Db, importId: string): Promise<LedgerEntry[]> {
	const { rows } = await sql<LedgerEntry>`
		select ${columns} from hours_entry e
		where e.import_id = ${importId} and ${stands}
		order by e.id`.execute(db)
	return rows
}

export type TwinEntry = { title: string; completedOn: string; counted: number }

/** Titles are of the same course from here on, 0 to 1. */
const ALIKE = 0.4

/** What stands for the same course already, by the place of the claim. */
export async function listTwinEntries(
	db: Db,
	claims: readonly {
		employeeId: string
		title: string
		startedOn: string | null
		completedOn: string
	}[]
): Promise<Map<number, TwinEntry>> {
	const asked = JSON.stringify(
		claims.map(({ employeeId, title, startedOn, completedOn }, at) => ({
			...{ at, employee_id: employeeId, title },
			...{ first_on: startedOn ?? completedOn, last_on: completedOn }
		}))
	)
	const { rows } = await sql<TwinEntry & { at: number }>`
		select distinct on (c.at) c.at, e.title, e.completed_on as "completedOn", e.counted
		from jsonb_to_recordset(${asked}::jsonb)
			as c(at int, employee_id uuid, title text, first_on date, last_on date)
		join hours_entry e on e.employee_id = c.employee_id and ${stands}
			and coalesce(e.started_on, e.completed_on) <= c.last_on and e.completed_on >= c.first_on
			and similarity(e.title, c.title) >= ${ALIKE}
		order by c.at, similarity(e.title, c.title) desc, e.id`.execute(db)
	return new Map(rows.map(({ at, ...twin }) => [at, twin]))
}

export type Person = {
	id: string
	nip: string
	name: string
	frontTitle: string | null
	backTitle: string | null
	kind: EmployeeKind
	agencyId: string
	supervisorId: string | null
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
	const { rows } = await sql<Person>`
		select employee_id as id, nip, name, front_title as "frontTitle", back_title as "backTitle",
			kind, agency_id as "agencyId", supervisor_id as "supervisorId"
		from people_person where employee_id = ${id}`.execute(db)
	return rows[0]
}

/** NIP → person, for the numbers that somebody has. */
export async function listIdsByNip(db: Db, nips: readonly string[]): Promise<Map<string, string>> {
	const { rows } = await sql<{ nip: string; id: string }>`
		select nip, employee_id as id from people_person where nip = any(${nips}::text[])`.execute(db)
	return new Map(rows.map(({ nip, id }) => [nip, id]))
}
