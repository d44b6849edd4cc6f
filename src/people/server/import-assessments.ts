import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import {
	completeReading,
	getRead,
	readHandedIn,
	readRows,
	requestReading
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
import { mayEditPeople } from '../access.ts'
import { assessmentColumns, judgeAssessment } from '../import/assessment.ts'
import { assessmentsMissing, nothingToUndo, sheetUnread } from '../import/refusals.ts'
import { assessmentSources } from '../model.ts'
import * as store from './store/assessment.ts'
import { listCompetencyOptions } from './store/competency.ts'

export const READ_ASSESSMENTS_JOB = 'people.read_assessments'

const Read = readRows({
	found: z
		.object({
			nip: z.string(),
			assessedOn: z.string(),
			source: z.enum(assessmentSources),
			levels: z.array(z.object({ competencyId: z.string(), level: z.number() }))
		})
		.nullable()
})

/** A row of the sheet, judged against the assessments as they are now. */
export type SheetRow = FileRow & {
	/** Levels that the row has, and how many of them are new. */
	levels: number
	fresh: number
	assessedOn: string
}

/** Takes an assessment-centre sheet in and has it read by the worker; no assessment changes. */
export async function requestAssessments(ctx: Context, form: FileForm): Promise<{ jobId: string }> {
	authorize(mayEditPeople(ctx.actor))
	return requestReading(ctx, READ_ASSESSMENTS_JOB, form, 'people.assessments_handed_in')
}

/** Reads the sheet and judges its rows by themselves; they are the job's result. The file itself is forgotten. */
export async function readAssessments(job: Job, { file }: { file: string }): Promise<void> {
	const columns = assessmentColumns(await listCompetencyOptions(job.db))
	const today = civilDate(job.context().now)
	const { name, tables: located } = await readHandedIn(job, file, columns)
	const tables = located.filter((table) =>
		Object.keys(table.mapping).some((field) => field.startsWith('level:'))
	)
	if (tables.length === 0) throw assessmentsMissing()
	const read = tables.flatMap((table) =>
		table.rows.map((row) => {
			const judged = judgeAssessment(table, row, { source: 'assessment_centre' }, today)
			return {
				sheet: table.sheet.name,
				row,
				label: judged.label,
				found: 'values' in judged ? judged.values : null,
				notes: 'values' in judged ? judged.warnings : judged.problems
			}
		})
	)
	await completeReading(job, file, { name, read })
}

/** What the sheet would add. */
export async function previewAssessments(
	ctx: Context,
	{ job }: JobRef
): Promise<FilePreview<SheetRow>> {
	authorize(mayEditPeople(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	return {
		name,
		rows: rows.map(({ values: _, ...row }) => row),
		totals: totalsOf(rows),
		standing: await store.countOfImport(ctx.db, job)
	}
}

/** Writes the levels that are not there yet; doing it twice adds nothing. */
export async function applyAssessments(
	ctx: Context,
	{ job }: JobRef
): Promise<{ written: number }> {
	authorize(mayEditPeople(ctx.actor))
	const { rows } = await judge(ctx, job)
	const values = rows.flatMap((row) => row.values).map((value) => ({ ...value, id: ctx.newId() }))
	const written = await store.insertAssessments(ctx.db, job, values)
	await record(ctx, 'people.assessments_imported', { levels: written }, job)
	return { written }
}

/** Takes out again all that the sheet brought. */
export async function undoAssessments(ctx: Context, { job }: JobRef): Promise<{ removed: number }> {
	authorize(mayEditPeople(ctx.actor))
	const removed = await store.deleteOfImport(ctx.db, job)
	if (removed === 0) throw nothingToUndo()
	await record(ctx, 'people.assessments_undone', { levels: removed }, job)
	return { removed }
}

type Judged = SheetRow & { values: store.AssessmentValues[] }

async function judge(ctx: Context, jobId: string): Promise<{ name: string; rows: Judged[] }> {
	const { name, read } = await getRead(ctx, jobId, {
		job: READ_ASSESSMENTS_JOB,
		schema: Read,
		unread: sheetUnread
	})
	const nips = [...new Set(read.flatMap(({ found }) => (found ? [found.nip] : [])))]
	const people = await store.listIdsByNip(ctx.db, nips)
	const there = await store.listKeys(ctx.db, [...people.values()])

	const rows = read.map(({ found, ...row }): Judged => {
		const shown = {
			...row,
			levels: 0,
			fresh: 0,
			assessedOn: '',
			outcome: 'rejected' as const,
			values: []
		}
		if (!found) return shown
		const employeeId = people.get(found.nip)
		const reason = 'Tidak ada pegawai dengan NIP ini. Impor daftar pegawai dulu.'
		if (!employeeId) return { ...shown, notes: [{ column: 'NIP', reason }] }
		const { assessedOn, source, levels } = found
		const values = levels
			.map((level) => ({ ...level, employeeId, source, assessedOn, confidence: 1 }))
			.filter((v) => !there.has(`${employeeId} ${v.competencyId} ${source} ${assessedOn}`))
		return {
			...row,
			levels: levels.length,
			fresh: values.length,
			assessedOn,
			outcome: values.length > 0 ? 'new' : 'known',
			values
		}
	})
	return { name, rows }
}
