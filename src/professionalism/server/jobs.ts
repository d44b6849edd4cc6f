import type { JobHandlers } from '#platform/jobs/job.ts'
import { COMPUTE_INDEX, computeIndexJob } from './compute-index.ts'
import { READ_DISCIPLINE_JOB, readDiscipline } from './import-discipline.ts'

export const jobs: JobHandlers = {
	[COMPUTE_INDEX]: computeIndexJob,
	[READ_DISCIPLINE_JOB]: readDiscipline
}
