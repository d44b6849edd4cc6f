import type { JobHandlers } from '#platform/jobs/job.ts'
import { COMPUTE, computeGapsJob } from './compute-gaps.ts'
import { FORGET, forgetJob } from './forget-contacts.ts'
import { READ_PERFORMANCE_JOB, readPerformance } from './import-performance.ts'
import { READ_SURVEYS_JOB, readSurveySheet } from './import-surveys.ts'

export const jobs: JobHandlers = {
	[COMPUTE]: computeGapsJob,
	[FORGET]: forgetJob,
	[READ_PERFORMANCE_JOB]: readPerformance,
	[READ_SURVEYS_JOB]: readSurveySheet
}
