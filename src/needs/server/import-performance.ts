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
import { mayImportPerformance } from '../access.ts'
import { judgeAppraisals, performanceColumns } from '../import/performance.ts'
import { predicates } from '../proposals/model.ts'
import { importUnread, nothingToTakeBack, performanceMissing } from '../proposals/refusals.ts'
import { predicateWords } from '../proposals/words.ts'
import * as store from './store/performance.ts'

export const READ_PERFORMANCE_JOB = 'needs.read_performance'

const Appraisal = z.object({ nip: z.string(), year: z.number(), predicate: z.enum(predicates) })
const Read = readRows({ values: Appraisal.nullable() })

/** A row of the file, judged against what is known now. */
export type PerformancePreviewRow = FileRow & { what: string }

/** Takes a list of yearly appraisals in and has it read by the worker; nothing is written yet. */
export async function requestPerformance(ctx: Context, form: FileForm): Promise<{ jobId: string }> {
	authorize(mayImportPerformance(ctx.actor))
	return requestReading(ctx, READ_PERFORMANCE_JOB, form, 'needs.performance_handed_in')
}

/** Reads the file and judges its rows by themselves; they are the job's result. The file itself is forgotten. */
export async function readPerformance(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, performanceColumns)
	if (tables.length === 0) throw performanceMissing()
	const thisYear = Number(civilDate(job.context().now).slice(0, 4))
	await completeReading(job, file, { name, read: judgeAppraisals(tables, thisYear).map(rowRead) })
}

/** What the file would add to the appraisals known now. */
export async function previewPerformance(
	ctx: Context,
	{ job }: JobRef
): Promise<FilePreview<PerformancePreviewRow>> {
	authorize(mayImportPerformance(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	return {
		name,
		rows: rows.map(({ values: _, ...row }) => row),
		totals: totalsOf(rows),
		standing: await store.countOfImport(ctx.db, job)
	}
}

/** Writes the new appraisals; doing it twice adds nothing. */
export async function applyPerformance(
	ctx: Context,
	{ job }: JobRef
): Promise<{ written: number }> {
	authorize(mayImportPerformance(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	const written = await store.insertPerformance(
		ctx.db,
		rows.flatMap((row) =>
			row.outcome === 'new' ? [{ ...row.values!, source: name, importId: job }] : []
		)
	)
	await record(ctx, 'needs.performance_imported', { appraisals: written }, job)
	return { written }
}

/** Takes out all that one file brought. */
export async function undoPerformance(
	ctx: Context,
	{ job }: JobRef
): Promise<{ takenBack: number }> {
	authorize(mayImportPerformance(ctx.actor))
	const takenBack = await store.deleteOfImport(ctx.db, job)
	if (takenBack === 0) throw nothingToTakeBack()
	await record(ctx, 'needs.performance_undone', { appraisals: takenBack }, job)
	return { takenBack }
}

type Values = Pick<store.PerformanceRow, 'employeeId' | 'year' | 'predicate'>
type JudgedRow = PerformancePreviewRow & { values: Values | null }

async function judge(ctx: Context, jobId: string): Promise<{ name: string; rows: JudgedRow[] }> {
	const { name, read } = await getRead(ctx, jobId, {
		job: READ_PERFORMANCE_JOB,
		schema: Read,
		unread: importUnread
	})
	const nips = read.flatMap(({ values }) => (values ? [values.nip] : []))
	const people = await store.listIdsByNip(ctx.db, [...new Set(nips)])
	const known = await store.listKnown(ctx.db, [...people.values()])

	const rows = read.map(({ values: appraisal, ...row }): JudgedRow => {
		const rejected = (reason: string): JudgedRow => ({
			...row,
			what: appraisal ? `${predicateWords[appraisal.predicate]}, ${appraisal.year}` : '–',
			outcome: 'rejected',
			notes: [{ column: 'NIP', reason }],
			values: null
		})
		if (!appraisal) return { ...rejected(''), notes: row.notes }
		const employeeId = people.get(appraisal.nip)
		if (!employeeId) return rejected('Tidak ada pegawai dengan NIP ini. Impor daftar pegawai dulu.')
		const before = known.get(`${employeeId} ${appraisal.year}`)
		if (before && before !== appraisal.predicate)
			return rejected(
				`Tahun ini sudah tercatat ${predicateWords[before]}. Batalkan impor yang lama dulu.`
			)
		const { year, predicate } = appraisal
		return {
			...row,
			what: `${predicateWords[predicate]}, ${year}`,
			outcome: before ? 'known' : 'new',
			values: { employeeId, year, predicate }
		}
	})
	return { name, rows }
}
