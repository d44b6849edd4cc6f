import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { systemContext } from '../context.ts'
import { inTransaction } from '../database/transaction.ts'
import { Refusal } from '../refusal.ts'
import { ownDatabase } from '../testing/own-database.ts'
import type { JobHandlers } from './job.ts'
import { enqueue, openQueue, useQueue } from './queue.ts'
import { runJob, runJobs } from './run.ts'
import { cancelJob, findJob } from './show.ts'

const never = new AbortController().signal

async function given() {
	const { db, pool } = await ownDatabase()
	return { db, pool, ctx: systemContext(db, 'uji') }
}

test('a job runs once, however often it is asked to', async () => {
	const { db, ctx } = await given()
	let runs = 0
	const handlers: JobHandlers = {
		uji: (job) =>
			job.complete(async () => {
				runs += 1
				return { runs }
			})
	}
	const id = await enqueue(ctx, 'uji', {})
	await runJob(db, handlers, id, never)
	await runJob(db, handlers, id, never)
	expect(await findJob(db, id)).toMatchObject({ state: 'done', progress: 1, result: { runs: 1 } })
})

test('what the last transaction could not write leaves nothing, and the sentence of the refusal', async () => {
	const { db, ctx } = await given()
	const handlers: JobHandlers = {
		uji: (job) =>
			job.complete(async (tx) => {
				await tx.db
					.insertInto('platform_setting')
					.values({ key: 'x', value: '1', updated_at: tx.now })
					.execute()
				throw new Refusal(409, 'uji.tidak', 'Belum dapat.')
			})
	}
	const id = await enqueue(ctx, 'uji', {})
	await runJob(db, handlers, id, never)
	expect(await findJob(db, id)).toMatchObject({ state: 'failed', problem: 'Belum dapat.' })
	expect(await db.selectFrom('platform_setting').selectAll().execute()).toEqual([])
})

test('a defect is told calmly', async () => {
	const { db, ctx } = await given()
	const id = await enqueue(ctx, 'tidak-dikenal', {})
	await runJob(db, {}, id, never)
	expect(await findJob(db, id)).toMatchObject({
		state: 'failed',
		problem: expect.stringContaining('Data Anda aman')
	})
})

test('cancelling reaches a running job', async () => {
	const { db, ctx } = await given()
	const handlers: JobHandlers = {
		uji: async (job) => {
			while (!job.signal.aborted) await pause(5)
		}
	}
	const id = await enqueue(ctx, 'uji', {})
	const run = runJob(db, handlers, id, never)
	await pause(50)
	await cancelJob(ctx, id)
	await run
	expect(await findJob(db, id)).toMatchObject({ state: 'cancelled' })
})

test('a request that is rolled back leaves no job; one that commits is worked from the queue', async () => {
	const { db, pool, ctx } = await given()
	const boss = await openQueue(pool, 'bina', false)
	useQueue(boss)
	const stop = new AbortController()
	const handlers: JobHandlers = { uji: (job) => job.complete(async () => ({})) }
	await runJobs(db, boss, handlers, stop.signal)

	let lost = ''
	await expect(
		inTransaction(ctx, async (tx) => {
			lost = await enqueue(tx, 'uji', {})
			throw new Error('batal')
		})
	).rejects.toThrow('batal')
	const kept = await inTransaction(ctx, (tx) => enqueue(tx, 'uji', {}))
	while ((await findJob(db, kept))?.state !== 'done') await pause(50)
	expect(await findJob(db, lost)).toBeUndefined()
	stop.abort()
	await boss.stop({ graceful: true, timeout: 2000 })
})

test('what a killed process left running is worked by the next one', async () => {
	const { db, pool, ctx } = await given()
	const id = await enqueue(ctx, 'uji', {})
	await db.updateTable('platform_job').set({ state: 'running' }).where('id', '=', id).execute()
	const boss = await openQueue(pool, 'bina', false)
	useQueue(boss)
	await runJobs(db, boss, { uji: (job) => job.complete(async () => ({})) }, never)
	while ((await findJob(db, id))?.state !== 'done') await pause(50)
	await boss.stop({ graceful: true, timeout: 2000 })
})
