import { jobs as people } from '#people/server/jobs.ts'
import { jobs as plan } from '#plan/server/jobs.ts'
import type { JobHandlers } from '#platform/jobs/job.ts'

/** Job name → what works it, from every slice. */
export const handlers: JobHandlers = { ...people, ...plan }
