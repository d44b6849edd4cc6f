import type { Context } from '../context.ts'
import type { Db } from '../database/db.ts'
import type { Attempt } from './schedule.ts'

export type Origin = 'scheduled' | 'asked' | 'command'

export type BackupRow = {
	id: string
	path: string
	size: number
	rows: number
	origin: Origin
	madeAt: Date
}

/** The newest backup that still has its file, as far as we know; undefined where none was made until `now`. */
export function lastBackup(db: Db, now: Date): Promise<BackupRow | undefined> {
	return selectKept(db).where('made_at', '<=', now).limit(1).executeTakeFirst() as Promise<
		BackupRow | undefined
	>
}

/** Backups that retention has not removed, the newest first. */
export async function listKept(
	db: Db,
	{ limit, offset }: { limit: number; offset: number }
): Promise<{ backups: BackupRow[]; total: number }> {
	const backups = await selectKept(db).limit(limit).offset(offset).execute()
	const { total } = await db
		.selectFrom('platform_backup')
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.where('removed_at', 'is', null)
		.executeTakeFirstOrThrow()
	return { backups: backups as BackupRow[], total }
}

/** What the schedule made and is still there. */
export function listScheduled(db: Db): Promise<{ id: string; path: string; madeAt: Date }[]> {
	return selectKept(db).where('origin', '=', 'scheduled').execute()
}

const selectKept = (db: Db) =>
	db
		.selectFrom('platform_backup')
		.select(['id', 'path', 'size', 'row_count as rows', 'origin', 'made_at as madeAt'])
		.where('removed_at', 'is', null)
		.orderBy('made_at', 'desc')
		.orderBy('id')

export async function insertBackup(
	ctx: Context,
	{ path, size, rows, origin, madeAt }: Omit<BackupRow, 'id'>
): Promise<void> {
	await ctx.db
		.insertInto('platform_backup')
		.values({
			...{ id: ctx.newId(), path, size, row_count: rows, origin },
			...{ made_at: madeAt }
		})
		.execute()
}

export async function markRemoved(db: Db, id: string, now: Date): Promise<void> {
	await db.updateTable('platform_backup').set({ removed_at: now }).where('id', '=', id).execute()
}

/**
 * The last time until `now` that a backup was asked for, by the schedule or a person, and the sentence why it was not
 * finished. What a clock that was wrong dated ahead does not count.
 */
export async function lastAttempt(
	db: Db,
	job: string,
	now: Date
): Promise<(Attempt & { problem: string | null; open: boolean }) | undefined> {
	const row = await db
		.selectFrom('platform_job')
		.select(['created_at', 'state', 'problem'])
		.where('name', '=', job)
		.where('created_at', '<=', now)
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirst()
	return (
		row && {
			at: row.created_at,
			failed: row.state === 'failed',
			problem: row.problem,
			open: row.state === 'queued' || row.state === 'running'
		}
	)
}
