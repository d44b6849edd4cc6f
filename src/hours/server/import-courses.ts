import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import {
	completeReading,
	getRead,
	readHandedIn,
	readRows,
	requestReading,
	rowRead
} from '#platform/files/handed-in.ts'
import {
	totalsOf,
	type FileForm,
	type FilePreview,
	type FileRow,
	type JobRef
} from '#platform/files/upload.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/job.ts'
import { mayCreditHours } from '../access.ts'
import { courseColumns } from '../import/columns.ts'
import { judgeCourses } from '../import/judge-course.ts'
import type { JpForm, NewCredit } from '../model.ts'
import { coursesMissing, importUnread, nothingToTakeBack } from '../refusals.ts'
import { credit } from './credit.ts'
import * as ledger from './store/ledger.ts'
import * as reference from './store/reference.ts'
import { counterEntry } from './take-back.ts'

export const READ_COURSES_JOB = 'hours.read_courses'

const Course = z.object({
	nip: z.string(),
	title: z.string(),
	form: z.string(),
	completedOn: z.string(),
	international: z.boolean(),
	startedOn: z.string().optional(),
	organiser: z.string().optional(),
	certificate: z.string().optional(),
	jp: z.number().optional(),
	days: z.number().optional()
})
type Course = z.infer<typeof Course>
const Read = readRows({ course: Course.nullable() })

/** A row of the file, judged against the ledger as it is now. */
export type CoursePreviewRow = FileRow & { title: string; completedOn: string }

/** Takes a list of past courses in and has it read by the worker; the ledger does not change. */
export async function requestCourses(ctx: Context, form: FileForm): Promise<{ jobId: string }> {
	authorize(mayCreditHours(ctx.actor))
	return requestReading(ctx, READ_COURSES_JOB, form, 'hours.courses_handed_in')
}

/** Reads the file and judges its rows by themselves; they are the job's result. The file itself is forgotten. */
export async function readCourses(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, courseColumns)
	if (tables.length === 0) throw coursesMissing()
	const judged = judgeCourses(tables, civilDate(job.context().now)).map(rowRead)
	const read = judged.map(({ values: course, ...row }) => ({ ...row, course }))
	await completeReading(job, file, { name, read })
}

/** What the file would add to the ledger as it is now. */
export async function previewCourses(
	ctx: Context,
	{ job }: JobRef
): Promise<FilePreview<CoursePreviewRow>> {
	authorize(mayCreditHours(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	return {
		name,
		rows: rows.map(({ credit: _, ...row }) => row),
		totals: totalsOf(rows),
		standing: (await ledger.listStandingOfImport(ctx.db, job)).length
	}
}

/** Credits the new courses; what the ledger knows already is left alone, so doing it twice adds nothing. */
export async function applyCourses(ctx: Context, { job }: JobRef): Promise<{ written: number }> {
	authorize(mayCreditHours(ctx.actor))
	await ledger.lockLedger(ctx.db)
	const { rows } = await judge(ctx, job)
	const credits = rows.flatMap((row) => (row.outcome === 'new' ? [row.credit!] : []))
	if (credits.length > 0) await credit(ctx, credits)
	await record(ctx, 'hours.courses_imported', { entries: credits.length }, job)
	return { written: credits.length }
}

/** Takes back, by counter-entries, all that stands of one file. */
export async function undoCourses(ctx: Context, { job }: JobRef): Promise<{ takenBack: number }> {
	authorize(mayCreditHours(ctx.actor))
	await ledger.lockLedger(ctx.db)
	const entries = await ledger.listStandingOfImport(ctx.db, job)
	if (entries.length === 0) throw nothingToTakeBack()
	await ledger.insertEntries(
		ctx.db,
		entries.map((entry) => counterEntry(ctx, entry, 'Impor dibatalkan.'))
	)
	await record(ctx, 'hours.courses_undone', { entries: entries.length }, job)
	return { takenBack: entries.length }
}

type Judged = CoursePreviewRow & { credit: NewCredit | null }

async function judge(ctx: Context, jobId: string): Promise<{ name: string; rows: Judged[] }> {
	const { name, read } = await getRead(ctx, jobId, {
		job: READ_COURSES_JOB,
		schema: Read,
		unread: importUnread
	})
	const courses = read.flatMap(({ course }) => (course ? [course] : []))
	const people = await ledger.listIdsByNip(ctx.db, [...new Set(courses.map(({ nip }) => nip))])
	const standing = new Set((await ledger.listStanding(ctx.db, [...people.values()])).map(keyOf))
	const forms = await newestForms(ctx)

	const rows = read.map(({ course, ...row }): Judged => {
		const shown = { ...row, title: course?.title ?? '', completedOn: course?.completedOn ?? '' }
		if (!course) return { ...shown, outcome: 'rejected', credit: null }
		const employeeId = people.get(course.nip)
		if (!employeeId) {
			const reason = 'Tidak ada pegawai dengan NIP ini. Impor daftar pegawai dulu.'
			return { ...shown, outcome: 'rejected', notes: [{ column: 'NIP', reason }], credit: null }
		}
		const known = standing.has(keyOf({ employeeId, ...course }))
		const credit = creditOf(course, employeeId, forms.get(course.form), jobId)
		return { ...shown, outcome: known ? 'known' : 'new', credit }
	})
	return { name, rows }
}

type Key = { employeeId: string; title: string; completedOn: string }
const keyOf = ({ employeeId, title, completedOn }: Key) =>
	`${employeeId} ${completedOn} ${title.toLowerCase()}`

async function newestForms(ctx: Context): Promise<Map<string, JpForm>> {
	const [newest] = await reference.listRules(ctx.db)
	const forms = newest ? await reference.listForms(ctx.db, newest.version) : []
	return new Map(forms.map((form) => [form.code, form]))
}

/** Days are the file's; sessions, occasions and semesters are one a row. */
function creditOf(
	course: Course,
	employeeId: string,
	form: JpForm | undefined,
	importId: string
): NewCredit {
	const counted =
		form?.basis === 'session' || form?.basis === 'occasion' || form?.basis === 'semester'
	return {
		employeeId,
		formCode: course.form,
		title: course.title,
		organiser: course.organiser,
		certificate: course.certificate,
		startedOn: course.startedOn ?? null,
		completedOn: course.completedOn,
		international: course.international,
		jp: course.jp ?? null,
		minutes: null,
		units: form?.basis === 'day' ? (course.days ?? 1) : counted ? 1 : null,
		source: 'import',
		importId
	}
}
