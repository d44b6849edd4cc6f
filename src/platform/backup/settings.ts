import { join } from 'node:path'
import type { Db } from '../database/db.ts'
import { readSetting } from '../settings.ts'
import { Schedule } from './schedule.ts'

export const SCHEDULE = 'backup'

export const readSchedule = (db: Db): Promise<Schedule & { version: number }> =>
	readSetting(db, SCHEDULE, Schedule)

/** Where its files go. */
export const folderOf = ({ folder }: Schedule, data: string): string =>
	folder || join(data, 'cadangan')
