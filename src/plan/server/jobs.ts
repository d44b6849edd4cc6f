import type { JobHandlers } from '#platform/jobs/job.ts'
import { CHECK_JOB, runCheck } from './check-version.ts'
import { DOCUMENT_JOB, makeDocument } from './make-document.ts'
import { makePaper, PAPER_JOB } from './make-paper.ts'
import { READ_ACTIVITIES_JOB, readActivities } from './import-activities.ts'
import { READ_PRICES_JOB, readPrices } from './import-prices.ts'
import { READ_SPENDING_JOB, readSpending } from './import-spending.ts'
import { CALENDAR_JOB } from './request-calendar.ts'
import { COMPOSE_JOB } from './request-composition.ts'
import { runCalendar } from './run-calendar.ts'
import { runComposition } from './run-composition.ts'

export const jobs: JobHandlers = {
	[COMPOSE_JOB]: runComposition,
	[CALENDAR_JOB]: runCalendar,
	[READ_ACTIVITIES_JOB]: readActivities,
	[READ_PRICES_JOB]: readPrices,
	[READ_SPENDING_JOB]: readSpending,
	[CHECK_JOB]: runCheck,
	[DOCUMENT_JOB]: makeDocument,
	[PAPER_JOB]: makePaper
}
