import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'

export type JobView = {
	id: string
	name: string
	state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
	progress: number
	message: string | null
	problem: string | null
	result: unknown
	createdAt: Date
	startedAt: Date | null
}

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
			'started_at as startedAt'
		])
		.where('id', '=', id)
		.executeTakeFirst() as Promise<JobView | undefined>
}

/** Asks a running job to stop and takes a waiting one out. Harmless when it has ended. */
export async function cancelJob(ctx: Context, id: string): Promise<void> {
	await ctx.db
		.updateTable('platform_job')
		.set({ cancel_requested: true })
		.where('id', '=', id)
		.where('state', 'in', ['queued', 'running'])
		.execute()
}
