import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'

export type Scenario = {
	year: number
	name: string
	label: string
	/** Rupiah; null: the year's own total. */
	budget: number | null
	version: number
}

const firstScenario = (year: number): Scenario => ({
	year,
	name: 'A',
	label: '',
	budget: null,
	version: 0
})

/** Scenarios of a year by name; 'A' is always there. */
export async function listScenarios(db: Db, year: number): Promise<Scenario[]> {
	const rows = await db
		.selectFrom('plan_scenario')
		.select(['year', 'name', 'label', 'budget', 'version'])
		.where('year', '=', year)
		.orderBy('name')
		.execute()
	return rows[0]?.name === 'A' ? rows : [firstScenario(year), ...rows]
}

export async function findScenario(
	db: Db,
	year: number,
	name: string
): Promise<Scenario | undefined> {
	const row = await db
		.selectFrom('plan_scenario')
		.select(['year', 'name', 'label', 'budget', 'version'])
		.where('year', '=', year)
		.where('name', '=', name)
		.executeTakeFirst()
	return row ?? (name === 'A' ? firstScenario(year) : undefined)
}

export async function insertScenario(db: Db, scenario: Scenario): Promise<void> {
	await db.insertInto('plan_scenario').values(scenario).execute()
}

/** Counts one more change over the version that was read; false when it has moved on. 'A' is written with its first. */
export async function countChange(
	db: Db,
	{ year, name, label, budget, version }: Scenario
): Promise<boolean> {
	const row = await db
		.insertInto('plan_scenario')
		.values({ year, name, label, budget, version: version + 1 })
		.onConflict((earlier) =>
			earlier
				.columns(['year', 'name'])
				.doUpdateSet({ version: version + 1 })
				.where('plan_scenario.version', '=', version)
		)
		.returning('version')
		.executeTakeFirst()
	return row !== undefined
}

/** One change of a lock; what does not concern its kind is null. */
export type LockRow = {
	id: string
	number: number
	kind: 'activity' | 'person' | 'batches' | 'month'
	wish: 'in' | 'out' | 'most' | 'frozen' | 'free'
	activityId: string | null
	employeeId: string | null
	most: number | null
	/** 1..12. */
	month: number | null
	compositionId: string | null
	note: string
	madeBy: string
	madeAt: Date
}

export async function insertLock(
	db: Db,
	{ year, name }: Pick<Scenario, 'year' | 'name'>,
	lock: LockRow
): Promise<void> {
	await db
		.insertInto('plan_lock')
		.values({
			id: lock.id,
			year,
			scenario: name,
			number: lock.number,
			kind: lock.kind,
			wish: lock.wish,
			activity_id: lock.activityId,
			employee_id: lock.employeeId,
			most: lock.most,
			month: lock.month,
			composition_id: lock.compositionId,
			note: lock.note,
			made_by: lock.madeBy,
			made_at: lock.madeAt
		})
		.execute()
}

const columns = sql<LockRow>`l.id, l.number, l.kind, l.wish, l.activity_id as "activityId", l.employee_id as "employeeId",
	l.most, l.month, l.composition_id as "compositionId", l.note, l.made_by as "madeBy", l.made_at as "madeAt"`

/** The locks of a scenario as they stand: of each subject its last change that was not undone, unless it lets go. */
export async function listLocks(db: Db, year: number, scenario: string): Promise<LockRow[]> {
	const { rows } = await sql<LockRow>`
		select * from (
			select distinct on (l.kind, l.activity_id, l.employee_id, l.month) ${columns}
			from plan_lock l where l.year = ${year} and l.scenario = ${scenario} and l.undone_at is null
			order by l.kind, l.activity_id, l.employee_id, l.month, l.number desc) l
		where l.wish <> 'free' order by l.number desc`.execute(db)
	return rows
}

/** Gives a scenario without locks those of another as they stand, in their order; answers how many. */
export async function copyLocks(
	db: Db,
	{ year, from, to }: { year: number; from: string; to: string }
): Promise<number> {
	const { numAffectedRows } = await sql`
		insert into plan_lock (id, year, scenario, number, kind, wish, activity_id, employee_id, most, month, composition_id,
			note, made_by, made_at)
		select gen_random_uuid(), year, ${to}, row_number() over (order by number), kind, wish, activity_id, employee_id, most,
			month, composition_id, note, made_by, made_at
		from (
			select distinct on (kind, activity_id, employee_id, month) * from plan_lock
			where year = ${year} and scenario = ${from} and undone_at is null
			order by kind, activity_id, employee_id, month, number desc) l
		where wish <> 'free'`.execute(db)
	return Number(numAffectedRows)
}

/** Ids of the locks that stood at a moment, in order. */
export async function listLocksAt(
	db: Db,
	{ year, scenario, at }: { year: number; scenario: string; at: Date }
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select id from (
			select distinct on (kind, activity_id, employee_id, month) id, wish from plan_lock
			where year = ${year} and scenario = ${scenario} and made_at <= ${at} and (undone_at is null or undone_at > ${at})
			order by kind, activity_id, employee_id, month, number desc) l
		where wish <> 'free' order by id`.execute(db)
	return rows.map((row) => row.id)
}

/** A lock with the names of what it is about, for the list of locks. */
export type NamedLock = LockRow & {
	activity: string | null
	person: string | null
	/** What it names is planned for still. */
	counts: boolean
}

/** `locks` with names. */
export async function nameLocks(db: Db, locks: readonly LockRow[]): Promise<NamedLock[]> {
	const { rows } = await sql<Pick<NamedLock, 'id' | 'activity' | 'person' | 'counts'>>`
		select l.id, a.title as activity, e.name as person,
			coalesce(a.active, true) and (l.employee_id is null or r.employee_id is not null) as counts
		from plan_lock l
		left join plan_activity a on a.id = l.activity_id
		left join people_employee e on e.id = l.employee_id
		left join people_roster r on r.employee_id = l.employee_id
		where l.id = any(${locks.map(({ id }) => id)})`.execute(db)
	const names = new Map(rows.map((row) => [row.id, row]))
	return locks.map((lock) => ({ ...lock, ...names.get(lock.id)! }))
}

/** The last change that was not undone. */
export async function findLastChange(
	db: Db,
	year: number,
	scenario: string
): Promise<LockRow | undefined> {
	const { rows } = await sql<LockRow>`
		select ${columns} from plan_lock l
		where l.year = ${year} and l.scenario = ${scenario} and l.undone_at is null
		order by l.number desc limit 1`.execute(db)
	return rows[0]
}

export async function markUndone(
	db: Db,
	id: string,
	{ by, at }: { by: string; at: Date }
): Promise<void> {
	await db
		.updateTable('plan_lock')
		.set({ undone_by: by, undone_at: at })
		.where('id', '=', id)
		.execute()
}

export async function countLocks(db: Db, year: number, scenario: string): Promise<number> {
	const { n } = await db
		.selectFrom('plan_lock')
		.select(({ fn }) => fn.max('number').as('n'))
		.where('year', '=', year)
		.where('scenario', '=', scenario)
		.executeTakeFirstOrThrow()
	return n ?? 0
}
