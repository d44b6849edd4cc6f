import { sql } from 'kysely'
import type { Db } from '#platform/database/db.ts'
import type { Pieces } from '#optimisation/compose/model.ts'
import type { PlanChange } from '../../change.ts'
import type { CompositionRows, CompositionResult, LineRow, Totals } from '../../from-plan.ts'
import type { CompositionSettings, CompositionState, Goal, Method } from '../../model.ts'

export type Composition = {
	id: string
	year: number
	state: CompositionState
	jobId: string | null
	settings: CompositionSettings
	budget: number
	problemHash: Buffer
	objective: number | null
	bound: number | null
	gap: number | null
	cost: number | null
	result: CompositionResult | null
	parentId: string | null
	change: string | null
	scenario: string
	/** Changes of the scenario's locks that it was asked with. */
	scenarioVersion: number
	/** The composition that it was asked again from. */
	startId: string | null
	createdAt: Date
	finishedAt: Date | null
}

/** An unfinished composition is in the state of its job. */
const state = sql<CompositionState>`case when c.finished_at is not null then 'done' else j.state end`
const columns = sql<Composition>`c.id, c.year, ${state} as state, c.job_id as "jobId", c.settings, c.budget,
	c.problem_hash as "problemHash", c.objective, c.bound, c.gap, c.cost, c.result, c.parent_id as "parentId", c.change,
	c.scenario, c.scenario_version as "scenarioVersion", c.start_id as "startId", c.created_at as "createdAt", c.finished_at as "finishedAt"`

export async function findComposition(db: Db, id: string): Promise<Composition | undefined> {
	const { rows } = await sql<Composition>`
		select ${columns} from plan_composition c left join platform_job j on j.id = c.job_id where c.id = ${id}`.execute(
		db
	)
	return rows[0]
}

export type CompositionSummary = Omit<Composition, 'result' | 'problemHash'> & {
	lines: number
	seats: number
}

/** Compositions of a year, the newest first. */
export async function listCompositions(
	db: Db,
	year: number,
	most: number
): Promise<CompositionSummary[]> {
	const { rows } = await sql<CompositionSummary>`
		select c.id, c.year, ${state} as state, c.job_id as "jobId", c.settings, c.budget, c.objective, c.bound, c.gap, c.cost,
			c.parent_id as "parentId", c.change, c.scenario, c.scenario_version as "scenarioVersion", c.start_id as "startId",
			c.created_at as "createdAt", c.finished_at as "finishedAt",
			count(l.activity_id) filter (where l.included) as lines, coalesce(sum(l.seats) filter (where l.included), 0) as seats
		from plan_composition c
		left join platform_job j on j.id = c.job_id
		left join plan_composition_line l on l.composition_id = c.id
		where c.year = ${year} group by c.id, j.state order by c.created_at desc, c.id limit ${most}`.execute(
		db
	)
	return rows
}

/** A finished composition as a point to compare with. */
export type Run = {
	id: string
	scenario: string
	budget: number
	cost: number
	pieces: Pieces
	totals: Totals
}

const runs = sql`select c.id, c.scenario, c.budget, c.cost, c.result->'pieces' as pieces, c.result->'totals' as totals
	from plan_composition c`

/** Finished compositions of a scenario, the newest first. */
export async function listRuns(
	db: Db,
	{ year, scenario, most }: { year: number; scenario: string; most: number }
): Promise<Run[]> {
	const { rows } = await sql<Run>`${runs}
		where c.year = ${year} and c.scenario = ${scenario} and c.finished_at is not null
		order by c.created_at desc, c.id limit ${most}`.execute(db)
	return rows
}

/** The newest finished composition of each scenario. */
export async function listCurrent(db: Db, year: number): Promise<Run[]> {
	const { rows } = await sql<Run>`${runs}
		join (select distinct on (scenario) id from plan_composition where year = ${year} and finished_at is not null
			order by scenario, created_at desc, id) newest using (id) order by c.scenario`.execute(db)
	return rows
}

/** How a composition was changed by hand, in rows of its problem; null: not, or before this was kept. */
export async function findChangeStep(db: Db, id: string): Promise<PlanChange | null> {
	const row = await db
		.selectFrom('plan_composition')
		.select('change_step as step')
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	return row.step as PlanChange | null
}

/** The release that composed it. */
export async function findCodeVersion(db: Db, id: string): Promise<string> {
	const row = await db
		.selectFrom('plan_composition')
		.select('code_version as version')
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	return row.version
}

/** When the problem of a composition was first posed in its scenario: one changed by hand keeps that of the one before. */
export async function findAskedAt(db: Db, id: string): Promise<Date> {
	const { rows } = await sql<{ at: Date }>`
		select min(o.created_at) as at from plan_composition c
		join plan_composition o on o.problem_hash = c.problem_hash and o.year = c.year and o.scenario = c.scenario
		where c.id = ${id}`.execute(db)
	return rows[0]!.at
}

export async function keepProblem(db: Db, hash: Buffer, content: Buffer): Promise<void> {
	await db
		.insertInto('plan_problem')
		.values({ hash, content })
		.onConflict((earlier) => earlier.column('hash').doNothing())
		.execute()
}

export async function getProblem(db: Db, hash: Buffer): Promise<Buffer> {
	const { content } = await db
		.selectFrom('plan_problem')
		.select('content')
		.where('hash', '=', hash)
		.executeTakeFirstOrThrow()
	return content
}

export type NewComposition = {
	id: string
	year: number
	settings: CompositionSettings
	budget: number
	problemHash: Buffer
	codeVersion: string
	jobId?: string | undefined
	/** The composition that was changed by hand, and how, in words and in rows of its problem. */
	parent?: { id: string; change: string; step: PlanChange } | undefined
	/** Whose locks it keeps, at which count of their changes. */
	scenario: { name: string; version: number }
	startId?: string | undefined
	requestedBy: string
	createdAt: Date
}

const firstColumns = (composition: NewComposition) => ({
	id: composition.id,
	year: composition.year,
	job_id: composition.jobId ?? null,
	settings: JSON.stringify(composition.settings),
	budget: composition.budget,
	problem_hash: composition.problemHash,
	code_version: composition.codeVersion,
	parent_id: composition.parent?.id ?? null,
	change: composition.parent?.change ?? null,
	change_step: composition.parent ? JSON.stringify(composition.parent.step) : null,
	scenario: composition.scenario.name,
	scenario_version: composition.scenario.version,
	start_id: composition.startId ?? null,
	requested_by: composition.requestedBy,
	created_at: composition.createdAt
})

/** The numbers of a finished composition. */
export type Finish = {
	objective: number
	bound: number
	gap: number
	cost: number
	finishedAt: Date
}

const lastColumns = ({ finishedAt, ...numbers }: Finish, result: CompositionResult) => ({
	...numbers,
	finished_at: finishedAt,
	result: JSON.stringify(result)
})

/** A composition that a job will finish. */
export async function insertComposition(
	db: Db,
	composition: NewComposition & { jobId: string }
): Promise<void> {
	await db.insertInto('plan_composition').values(firstColumns(composition)).execute()
}

/** One that is finished as it is written. */
export async function insertFinished(
	db: Db,
	composition: NewComposition,
	finish: Finish,
	rows: CompositionRows
): Promise<void> {
	await db
		.insertInto('plan_composition')
		.values({ ...firstColumns(composition), ...lastColumns(finish, rows.result) })
		.execute()
	await insertRows(db, composition.id, rows)
}

export async function finishComposition(
	db: Db,
	id: string,
	finish: Finish,
	rows: CompositionRows
): Promise<void> {
	await db
		.updateTable('plan_composition')
		.set(lastColumns(finish, rows.result))
		.where('id', '=', id)
		.execute()
	await insertRows(db, id, rows)
}

async function insertRows(
	db: Db,
	id: string,
	{ lines, costs, batches, seats, people }: CompositionRows
): Promise<void> {
	await sql`insert into plan_composition_line
		(composition_id, activity_id, included, mandatory, batches, seats, cost, levels, weighted, hours, lacking, reason)
		select ${id}, r."activityId", r.included, r.mandatory, r.batches, r.seats, r.cost, r.levels, r.weighted, r.hours, r.lacking, r.reason
		from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as r("activityId" uuid, included boolean, mandatory boolean,
			batches integer, seats integer, cost bigint, levels real, weighted real, hours real, lacking bigint, reason text)`.execute(
		db
	)
	await sql`insert into plan_composition_cost
		(composition_id, activity_id, number, kind, label, account, basis, unit, price, volume, item_id)
		select ${id}, r."activityId", r.number, r.kind, r.label, r.account, r.basis, r.unit, r.price, r.volume, r."itemId"
		from jsonb_to_recordset(${JSON.stringify(costs)}::jsonb) as r("activityId" uuid, number integer, kind text, label text,
			account text, basis text, unit text, price bigint, volume numeric, "itemId" uuid)`.execute(db)
	await sql`insert into plan_composition_batch (composition_id, activity_id, number, month, cost)
		select ${id}, r."activityId", r.number, r.month, r.cost
		from jsonb_to_recordset(${JSON.stringify(batches)}::jsonb) as r("activityId" uuid, number integer, month integer,
			cost bigint)`.execute(db)
	await sql`insert into plan_composition_seat
		(composition_id, activity_id, number, employee_id, mandatory, levels, covered, hours, price)
		select ${id}, r."activityId", r.number, r."employeeId", r.mandatory, r.levels, r.covered, r.hours, r.price
		from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as r("activityId" uuid, number integer, "employeeId" uuid,
			mandatory boolean, levels real, covered real, hours real, price real)`.execute(db)
	await sql`insert into plan_composition_person
		(composition_id, employee_id, hours_before, hours_after, levels_before, levels_after, measured, mandatory_missed)
		select ${id}, r."employeeId", r."hoursBefore", r."hoursAfter", r."levelsBefore", r."levelsAfter", r.measured,
			r."mandatoryMissed"
		from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r("employeeId" uuid, "hoursBefore" real, "hoursAfter" real,
			"levelsBefore" real, "levelsAfter" real, measured boolean, "mandatoryMissed" integer)`.execute(db)
}

export type Line = LineRow & {
	code: string
	title: string
	goal: Goal
	method: Method
	source: string
	jp: number
}

/** Lines of a composition: included ones by what they close, then those left out by what they would. */
export async function listLines(db: Db, id: string): Promise<Line[]> {
	const { rows } = await sql<Line>`
		select l.activity_id as "activityId", l.included, l.mandatory, l.batches, l.seats, l.cost, l.levels, l.weighted, l.hours,
			l.lacking, l.reason, a.code, a.title, a.goal, a.method, a.source, a.jp
		from plan_composition_line l join plan_activity a on a.id = l.activity_id
		where l.composition_id = ${id} order by l.included desc, l.weighted desc, a.code`.execute(db)
	return rows
}

export type Batch = {
	activityId: string
	number: number
	month: number
	cost: number
	seats: number
}

export async function listBatches(db: Db, id: string, activityId?: string): Promise<Batch[]> {
	const { rows } = await sql<Batch>`
		select b.activity_id as "activityId", b.number, b.month, b.cost, count(s.employee_id) as seats
		from plan_composition_batch b
		join plan_activity a on a.id = b.activity_id
		left join plan_composition_seat s using (composition_id, activity_id, number)
		where b.composition_id = ${id} ${activityId ? sql`and b.activity_id = ${activityId}` : sql``}
		group by b.composition_id, b.activity_id, b.number, a.code order by a.code, b.number`.execute(db)
	return rows
}

/** Seats that only one of two compositions has, and how many people that concerns. */
export async function countSeatChanges(
	db: Db,
	a: string,
	b: string
): Promise<{ onlyA: number; onlyB: number; people: number }> {
	const { rows } = await sql<{ onlyA: number; onlyB: number; people: number }>`
		select count(*) filter (where b.employee_id is null) as "onlyA", count(*) filter (where a.employee_id is null) as "onlyB",
			count(distinct coalesce(a.employee_id, b.employee_id)) filter (where a.employee_id is null or b.employee_id is null)
				as people
		from (select * from plan_composition_seat where composition_id = ${a}) a
		full join (select * from plan_composition_seat where composition_id = ${b}) b using (activity_id, employee_id)`.execute(
		db
	)
	return rows[0]!
}

/** Who sits where, for rebuilding the plan: employee ids by batch. */
export async function listSeated(db: Db, id: string) {
	const { rows } = await sql<{
		activityId: string
		number: number
		month: number
		employeeIds: string[]
	}>`
		select b.activity_id as "activityId", b.number, b.month,
			coalesce(array_agg(s.employee_id) filter (where s.employee_id is not null), '{}') as "employeeIds"
		from plan_composition_batch b
		left join plan_composition_seat s using (composition_id, activity_id, number)
		where b.composition_id = ${id}
		group by b.composition_id, b.activity_id, b.number order by b.activity_id, b.number`.execute(db)
	return rows
}
