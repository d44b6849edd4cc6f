import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type pg from 'pg'
import { sealPending } from '#platform/audit/seal.ts'
import { verifyAudit } from '#platform/audit/verify.ts'
import { systemContext, type Context } from '#platform/context.ts'
import { connect } from '#platform/database/db.ts'
import { migrate } from '#platform/database/migrate.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { readTables } from '#platform/files/read-table.ts'
import { runJob } from '#platform/jobs/run.ts'
import { findJob } from '#platform/jobs/show.ts'
import type { Work } from '#platform/testing/kill.ts'
import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { applyImport } from '#people/server/apply-import.ts'
import { judgeSheets, previewImport } from '#people/server/preview-import.ts'
import { undoImport } from '#people/server/undo-import.ts'
import { keepRoster } from '#people/server/upload-roster.ts'
import { requestComposition } from '#plan/server/request-composition.ts'
import { planningYear } from '#plan/server/show-loop.ts'
import { loadCity } from '../cli/load-city.ts'
import { handlers } from '../handlers.ts'

const ROSTER = 'src/people/import/fixtures/siasn-60-kolom-40-orang.xlsx'
const STEPS = 2
const CITY = { people: 40, seed: 1, steps: STEPS }
const never = new AbortController().signal

/** The real work of Bina: a roster applied and undone, a year's plan composed, in turn. */
export const work: Work = {
	async prepare(connection) {
		await using(connection, async (ctx, owner) => {
			await migrate(owner, 'bina')
			const { n } = await ctx.db
				.selectFrom('people_employee')
				.select((eb) => eb.fn.countAll<number>().as('n'))
				.executeTakeFirstOrThrow()
			if (n === 0) await inTransaction(ctx, (tx) => loadCity(tx, CITY))
		})
	},

	write: (connection, acknowledge) =>
		using(connection, async (ctx) => {
			const bytes = readFileSync(ROSTER)
			const sheets = await readTables(bytes, 'pegawai.xlsx')
			for (let turn = await countDone(ctx); ; turn++) {
				if (turn % 2 === 0) await importAndUndo(ctx, { bytes, sheets }, acknowledge)
				else await compose(ctx, acknowledge)
			}
		}),

	async check(connection, acknowledged) {
		return using(connection, async (ctx, owner) => {
			await migrate(owner, 'bina')
			await finishOrphans(ctx)
			await sealPending(ctx.db, ctx.now)
			return [
				...(await verifyAudit(ctx.db)),
				...(await wrongImports(ctx, acknowledged)),
				...(await wrongJobs(ctx, acknowledged))
			]
		})
	}
}

async function using<T>(
	connection: pg.PoolConfig,
	use: (ctx: Context, owner: pg.PoolConfig) => Promise<T>
): Promise<T> {
	const database = connect(connection, 'bina')
	try {
		return await use(systemContext(database.db, 'uji'), database.owner)
	} finally {
		await database.close()
	}
}

type Roster = { bytes: Uint8Array; sheets: Awaited<ReturnType<typeof readTables>> }

async function importAndUndo(
	ctx: Context,
	{ bytes, sheets }: Roster,
	acknowledge: (name: string) => void
) {
	const roster = await judgeSheets(ctx, sheets)
	const id = await inTransaction(ctx, async (tx) => {
		const id = await keepRoster(tx, { name: 'pegawai.xlsx', type: '', bytes })
		await previewImport(tx, { id, roster })
		await applyImport(tx, { id })
		return id
	})
	acknowledge(`impor ${id}`)
	await inTransaction(ctx, (tx) => undoImport(tx, { id }))
	acknowledge(`batal ${id}`)
}

async function compose(ctx: Context, acknowledge: (name: string) => void) {
	const { seed, targetGap } = USUAL_SETTINGS
	const { jobId } = await inTransaction(ctx, (tx) =>
		requestComposition(tx, { tahun: planningYear(tx.now), seed, targetGap, langkah: STEPS })
	)
	acknowledge(`minta ${jobId}`)
	await runJob(ctx.db, handlers, jobId, never)
	if ((await findJob(ctx.db, jobId))?.state === 'done') acknowledge(`susun ${jobId}`)
}

async function countDone(ctx: Context): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select (select count(*) from people_import) + (select count(*) from plan_composition) as n`.execute(
		ctx.db
	)
	return rows[0]!.n
}

/** What a start does: jobs that a killed process left are worked to their end. */
async function finishOrphans({ db }: Context): Promise<void> {
	const open = await db
		.selectFrom('platform_job')
		.select('id')
		.where('state', 'in', ['queued', 'running'])
		.execute()
	for (const { id } of open) await runJob(db, handlers, id, never)
}

const named = (acknowledged: readonly string[], word: string): string[] =>
	acknowledged.filter((name) => name.startsWith(word)).map((name) => name.split(' ')[1]!)

/** Acknowledged and not so, or half done: an import is whole or not there. */
async function wrongImports(ctx: Context, acknowledged: readonly string[]): Promise<string[]> {
	const { rows } = await sql<{ id: string; state: string; news: number; there: number }>`
		select i.id, i.state, count(r.employee_id) as news, count(e.id) as there
		from people_import i
		left join people_import_row r on r.import_id = i.id and r.outcome = 'new'
		left join people_employee e on e.id = r.employee_id
		group by i.id, i.state`.execute(ctx.db)
	const states = new Map(rows.map(({ id, state }) => [id, state]))
	const whole = rows.filter(({ state, news, there }) => there !== (state === 'applied' ? news : 0))
	return [
		...whole.map(({ id, state, there }) => `import ${id} is ${state}, with ${there} people`),
		...named(acknowledged, 'impor')
			.filter((id) => !states.has(id))
			.map((id) => `import ${id} is gone`),
		...named(acknowledged, 'batal')
			.filter((id) => states.get(id) !== 'undone')
			.map((id) => `undo ${id} is gone`)
	]
}

/** Every request that was acknowledged ends in a composition, and none is stored without its lines. */
async function wrongJobs(ctx: Context, acknowledged: readonly string[]): Promise<string[]> {
	const { rows } = await sql<{ job: string; finished: boolean; lines: number }>`
		select c.job_id as job, c.finished_at is not null as finished, count(l.activity_id) as lines
		from plan_composition c left join plan_composition_line l on l.composition_id = c.id
		group by c.id`.execute(ctx.db)
	const finished = new Set(rows.filter((row) => row.finished).map(({ job }) => job))
	return [
		...rows
			.filter((row) => row.finished !== row.lines > 0)
			.map(({ job }) => `composition of ${job} is half stored`),
		...[...named(acknowledged, 'minta'), ...named(acknowledged, 'susun')]
			.filter((id) => !finished.has(id))
			.map((id) => `composition of ${id} is gone`)
	]
}
