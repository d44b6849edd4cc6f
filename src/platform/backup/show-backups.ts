import { authorize } from '../access/authorize.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { mayKeepBackups } from './access.ts'
import { BACKUP } from './run-backup.ts'
import { folderOf, readSchedule } from './settings.ts'
import * as store from './store.ts'

/** How backups stand: the schedule, whether they can be made at all, the last attempt, and those that are there. */
export async function showBackups(ctx: Context, { page, size }: { page: number; size: number }) {
	authorize(mayKeepBackups(ctx.actor))
	const schedule = await readSchedule(ctx.db)
	return {
		schedule,
		folder: folderOf(schedule, config.data),
		sealed: config.backupPassphrase !== undefined,
		attempt: await store.lastAttempt(ctx.db, BACKUP, ctx.now),
		...(await store.listKept(ctx.db, { limit: size, offset: (page - 1) * size }))
	}
}
