import { expect, test } from 'vitest'
import { systemContext } from '../context.ts'
import { actorWith } from '../testing/context.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { listJobs, retryJob } from './list.ts'
import { enqueue } from './queue.ts'
import { runJob } from './run.ts'

test('work that was not done is listed and done again; what is done is not', async () => {
	const { db } = await ownDatabase()
	const ctx = { ...systemContext(db, 'uji'), actor: actorWith(['administrator']) }
	let broken = true
	const handlers = {
		uji: async () => {
			if (broken) throw new Error('rusak')
		}
	}
	const id = await enqueue(ctx, 'uji', {})
	const never = new AbortController().signal
	await runJob(db, handlers, id, never)
	const page = { limit: 25, offset: 0 }
	expect(await listJobs(ctx, { state: 'failed' }, page)).toMatchObject({ total: 1, rows: [{ id }] })
	broken = false
	await retryJob(ctx, { id })
	expect((await listJobs(ctx, { state: 'queued', name: 'uji' }, page)).total).toBe(1)
	await runJob(db, handlers, id, never)
	expect((await listJobs(ctx, { state: 'done' }, page)).total).toBe(1)
	await expect(retryJob(ctx, { id })).rejects.toMatchObject({ code: 'platform.job_settled' })
	expect((await listJobs(ctx, { name: 'lain' }, page)).total).toBe(0)
})
