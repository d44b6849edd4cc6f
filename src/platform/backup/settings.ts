import { join } from 'node:path'
import type { Db } from '../database/db.ts'
import { Schedule } from './schedule.ts'

export const SCHEDULE = 'backup'

/** The schedule with its version; the usual one where nobody has set any. */
export async function readSchedule(db: Db): Promise<Schedule & { version: number }> {
	const row = await db
		.selectFrom('platform_setting')
		.select(['value', 'version'])
		.where('key', '=', SCHEDULE)
		.executeTakeFirst()
	return { ...Schedule.parse(row?.value ?? {}), version: row?.version ?? 0 }
}

/** Where its files go. */
export const folderOf = ({ folder }: Schedule, data: string): string =>
	folder || join(data, 'cadangan')
