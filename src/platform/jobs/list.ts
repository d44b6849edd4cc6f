import { sql } from 'kysely'
import { holds } from '../access/actor.ts'
import { authorize } from '../access/authorize.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { resend } from './queue.ts'
import type { JobView } from './show.ts'

export type JobRow = Pick<
	JobView,
	'id' | 'name' | 'state' | 'progress' | 'problem' | 'createdAt' | 'startedAt'
> & { finishedAt: Date | null; who: string | null }

const jobSettled = () =>
	new Refusal(
		409,
		'platform.job_settled',
		'Pekerjaan ini sedang berjalan atau sudah selesai. Muat ulang halaman.'
	)

/** A page of all long work, the latest first, for administrators. */
export async function listJobs(
	ctx: Context,
	{ state, name }: { state?: JobView['state'] | undefined; name?: string | undefined },
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ rows: JobRow[]; total: number }> {
	authorize(holds(ctx.actor, 'administrator'))
	const matches = sql`(${state ?? null}::text is null or j.state = ${state ?? null})
		and (${name ?? null}::text is null or j.name = ${name ?? null})`
	const { rows } = await sql<JobRow>`
		select j.id, j.name, j.state, j.progress, j.problem, j.created_at as "createdAt", j.started_at as "startedAt",
			j.finished_at as "finishedAt", a.name as who
		from platform_job j left join access_account a on a.id = j.account_id
		where ${matches} order by j.created_at desc, j.id limit ${limit} offset ${offset}`.execute(ctx.db)
	const counted = await sql<{ n: number }>`
		select count(*) as n from platform_job j where ${matches}`.execute(ctx.db)
	return { rows, total: counted.rows[0]!.n }
}

/** Has work that was not done or was stopped done again, from its beginning. Running one twice is harmless. */
export async function retryJob(ctx: Context, { id }: { id: string }): Promise<void> {
	authorize(holds(ctx.actor, 'administrator'))
	const { numUpdatedRows } = await ctx.db
		.updateTable('platform_job')
		.set({
			state: 'queued',
			cancel_requested: false,
			problem: null,
			progress: 0,
			finished_at: null
		})
		.where('id', '=', id)
		.where('state', 'in', ['failed', 'cancelled'])
		.executeTakeFirst()
	if (numUpdatedRows !== 1n) throw jobSettled()
	await resend(ctx.db, id)
	await record(ctx, 'platform.job_retried', {}, id)
}
