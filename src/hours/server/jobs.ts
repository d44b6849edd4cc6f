import type { JobHandlers } from '#platform/jobs/job.ts'
import { READ_COURSES_JOB, readCourses } from './import-courses.ts'
import { makeTranscript, TRANSCRIPT_JOB } from './make-transcript.ts'

export const jobs: JobHandlers = {
	[READ_COURSES_JOB]: readCourses,
	[TRANSCRIPT_JOB]: makeTranscript
}
