import { z } from 'zod'
import { authorize } from '../access/authorize.ts'
import type { Context } from '../context.ts'
import { record } from '../audit/record.ts'
import { writeSetting } from '../settings.ts'
import { mayKeepBackups } from './access.ts'
import { Schedule } from './schedule.ts'
import { SCHEDULE } from './settings.ts'

/** The form: the schedule and the version it was made from. */
export const ScheduleForm = Schedule.extend({ version: z.coerce.number().int() })

/** Says when backups are made, where they go and how many stay; refused when somebody else did so meanwhile. */
export async function changeSchedule(
	ctx: Context,
	{ version, ...schedule }: z.infer<typeof ScheduleForm>
): Promise<void> {
	authorize(mayKeepBackups(ctx.actor))
	await writeSetting(ctx, SCHEDULE, schedule, version)
	await record(ctx, 'platform.backup_schedule_changed', schedule)
}
