import type { JobHandlers } from '#platform/jobs/job.ts'
import { READ_COURSES_JOB, readCourses } from './import-courses.ts'

export const jobs: JobHandlers = { [READ_COURSES_JOB]: readCourses }
