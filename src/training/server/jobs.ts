import type { JobHandlers } from '#platform/jobs/job.ts'
import { REMIND, remindJob } from './remind.ts'
import { CERTIFICATE_JOB, issueCertificates } from './issue-certificates.ts'

export const jobs: JobHandlers = {
	[CERTIFICATE_JOB]: issueCertificates,
	[REMIND]: remindJob
}
