import type { JobHandlers } from '../jobs/job.ts'
import { BACKUP, runBackup } from './run-backup.ts'

export const jobs: JobHandlers = {
	[BACKUP]: (job, input: Parameters<typeof runBackup>[1]) => runBackup(job, input)
}
