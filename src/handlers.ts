import { jobs as hours } from '#hours/server/jobs.ts'
import { requestGapComputation } from '#needs/server/compute-gaps.ts'
import { jobs as needs } from '#needs/server/jobs.ts'
import { jobs as people } from '#people/server/jobs.ts'
import { jobs as plan } from '#plan/server/jobs.ts'
import { jobs as professionalism } from '#professionalism/server/jobs.ts'
import { jobs as slips } from '#platform/access/print-slips.ts'
import { jobs as backups } from '#platform/backup/jobs.ts'
import { jobs as emblems } from '#platform/documents/try-emblem.ts'
import { eraseOld, RETENTION } from '#platform/privacy/keep-retention.ts'
import type { JobHandler, JobHandlers } from '#platform/jobs/job.ts'
import { jobs as mail } from '#platform/mail/send-due.ts'
import { retentionRules } from './personal-data.ts'
import { jobs as training } from '#training/server/jobs.ts'

/** Work after which all gaps are computed anew; the earlier slice does not know of the later one. */
const thenComputeGaps =
	(handler: JobHandler): JobHandler =>
	async (job, input) => {
		await handler(job, input)
		await requestGapComputation(job.context())
	}

/** Job name → what works it, from every slice. */
export const handlers: JobHandlers = {
	...people,
	'people.apply': thenComputeGaps(people['people.apply']!),
	...hours,
	...needs,
	...professionalism,
	...plan,
	...training,
	...backups,
	...mail,
	...emblems,
	...slips,
	[RETENTION]: eraseOld(retentionRules)
}
