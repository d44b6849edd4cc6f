import type { Context } from '../context.ts'
import type { Job } from '../jobs/job.ts'

/** Works a job that was queued in a test's own transaction, where no worker sees it. */
export async function workJob<Input>(
	ctx: Context,
	id: string,
	handler: (job: Job, input: Input) => Promise<void>
): Promise<void> {
	const { db } = ctx
	const { input } = await db
		.selectFrom('platform_job')
		.select('input')
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	const job: Job = {
		...{ id, db, signal: new AbortController().signal, context: () => ctx },
		progress: async () => {},
		complete: async (write) => {
			const result = JSON.stringify(await write(ctx))
			const done = { state: 'done', result, finished_at: ctx.now }
			await db.updateTable('platform_job').set(done).where('id', '=', id).execute()
		}
	}
	await handler(job, input as Input)
}
