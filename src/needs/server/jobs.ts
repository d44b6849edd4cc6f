import type { JobHandlers } from '#platform/jobs/job.ts'
import { COMPUTE, computeGapsJob } from './compute-gaps.ts'

export const jobs: JobHandlers = { [COMPUTE]: computeGapsJob }
