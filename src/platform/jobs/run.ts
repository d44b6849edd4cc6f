import { randomUUID } from 'node:crypto'
import type { PgBoss } from 'pg-boss'
import type { Actor } from '../access/actor.ts'
import { system } from '../access/actor.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import { log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import type { Job, JobHandlers } from './job.ts'
import { QUEUE, resend } from './queue.ts'

const LOOK_FOR_CANCEL = 150 // ms

/** Works the queue with `handlers` until `stop` is aborted. Jobs that a killed process left behind are sent again first. */
export async function runJobs(db: Db, boss: PgBoss, handlers: JobHandlers, stop: AbortSignal) {
	const orphans = await db
		.selectFrom('platform_job')
		.select('id')
		.where('state', 'in', ['queued', 'running'])
		.execute()
	for (const { id } of orphans) await resend(db, id)

	const running = new Set<string>()
	await boss.work<{ id: string }>(
		QUEUE,
		{ batchSize: 1, pollingIntervalSeconds: 0.5, localConcurrency: 2 },
		async ([sent]) => {
			const id = sent!.data.id
			if (running.has(id)) return
			running.add(id)
			try {
				await runJob(db, handlers, id, stop)
			} finally {
				running.delete(id)
			}
		}
	)
}

/** Runs one job to its end. Also what tests and the command line call. */
export async function runJob(
	db: Db,
	handlers: JobHandlers,
	id: string,
	stop: AbortSignal
): Promise<void> {
	const row = await db
		.updateTable('platform_job')
		.set({ state: 'running', started_at: new Date(), problem: null })
		.where('id', '=', id)
		.where('state', 'in', ['queued', 'running'])
		.returning(['name', 'input', 'account_id', 'cancel_requested'])
		.executeTakeFirst()
	if (!row) return

	const handler = handlers[row.name]
	const cancel = new AbortController()
	if (row.cancel_requested) cancel.abort()
	const watch = setInterval(
		() => void isCancelled(db, id).then((yes) => yes && cancel.abort()),
		LOOK_FOR_CANCEL
	)
	try {
		if (!handler) throw new Error(`no handler for ${row.name}`)
		const job = makeJob(db, id, row.account_id, AbortSignal.any([cancel.signal, stop]))
		if (!cancel.signal.aborted) await handler(job, row.input as never)
		await finish(db, id, cancel.signal.aborted ? 'cancelled' : 'done', null)
	} catch (error) {
		if (stop.aborted) return // left 'running': the next start sends it again
		const problem =
			error instanceof Refusal
				? error.message
				: 'Ada yang tidak beres di pihak kami. Data Anda aman. Silakan coba lagi.'
		if (!(error instanceof Refusal) && !cancel.signal.aborted)
			log('error', 'job failed', { id, job: row.name, error })
		await finish(db, id, cancel.signal.aborted ? 'cancelled' : 'failed', problem)
	} finally {
		clearInterval(watch)
	}
}

function makeJob(db: Db, id: string, accountId: string | null, signal: AbortSignal): Job {
	const actor: Actor = {
		...system('kerja'),
		accountId,
		...(accountId && { id: `akun:${accountId}` })
	}
	const context = (on: Db): Context => ({ db: on, actor, now: new Date(), newId: randomUUID })
	return {
		id,
		db,
		signal,
		context: () => context(db),
		async progress(share, message) {
			await db
				.updateTable('platform_job')
				.set({ progress: Math.min(1, Math.max(0, share)), ...(message && { message }) })
				.where('id', '=', id)
				.execute()
		},
		complete: (write) =>
			db.transaction().execute(async (tx) => {
				const mine = await tx
					.updateTable('platform_job')
					.set({ state: 'done', progress: 1, finished_at: new Date() })
					.where('id', '=', id)
					.where('state', '=', 'running')
					.returning('id')
					.executeTakeFirst()
				if (!mine) return
				const result = await write(context(tx))
				if (result)
					await tx
						.updateTable('platform_job')
						.set({ result: JSON.stringify(result) })
						.where('id', '=', id)
						.execute()
			})
	}
}

async function isCancelled(db: Db, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('platform_job')
		.select('cancel_requested')
		.where('id', '=', id)
		.executeTakeFirst()
		.catch(() => undefined)
	return row?.cancel_requested ?? false
}

/** Ends a job that did not end itself by `complete`. */
async function finish(
	db: Db,
	id: string,
	state: 'done' | 'failed' | 'cancelled',
	problem: string | null
) {
	await db
		.updateTable('platform_job')
		.set({ state, problem, finished_at: new Date() })
		.where('id', '=', id)
		.where('state', '=', 'running')
		.execute()
}
