import { authorize } from '../access/authorize.ts'
import { holds } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import { Refusal } from '../refusal.ts'
import type { JobState } from './states.ts'

export type JobView = {
	id: string
	name: string
	state: JobState
	progress: number
	message: string | null
	problem: string | null
	result: unknown
	createdAt: Date
	startedAt: Date | null
	accountId: string | null
}

const unknownJob = () => new Refusal(404, 'platform.job_unknown', 'Pekerjaan ini tidak ditemukan.')

/** Where a job stands, or undefined. */
export function findJob(db: Db, id: string): Promise<JobView | undefined> {
	return db
		.selectFrom('platform_job')
		.select([
			'id',
			'name',
			'state',
			'progress',
			'message',
			'problem',
			'result',
			'created_at as createdAt',
			'started_at as startedAt',
			'account_id as accountId'
		])
		.where('id', '=', id)
		.executeTakeFirst() as Promise<JobView | undefined>
}

/** A job of the person's own, or any for administrators. */
export async function showJob(ctx: Context, id: string): Promise<JobView> {
	const job = await findJob(ctx.db, id)
	if (!job) throw unknownJob()
	authorize(
		holds(ctx.actor, 'administrator') ||
			(job.accountId !== null && job.accountId === ctx.actor.accountId)
	)
	return job
}

/** Asks a running job to stop and takes a waiting one out. Harmless when it has ended. */
export async function cancelJob(ctx: Context, id: string): Promise<void> {
	await ctx.db
		.updateTable('platform_job')
		.set({ cancel_requested: true })
		.where('id', '=', id)
		.where('state', 'in', ['queued', 'running'])
		.execute()
	await record(ctx, 'platform.job_cancelled', {}, id)
}

/** The same, for the page: only a job that the person may see. */
export async function cancelOwnJob(ctx: Context, { id }: { id: string }): Promise<void> {
	await showJob(ctx, id)
	await cancelJob(ctx, id)
}
