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
import { civilDate, shortDate } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/job.ts'
import { mayImportDiscipline } from '../access.ts'
import { disciplineColumns, judgeDecisions } from '../import/discipline.ts'
import { degrees } from '../model.ts'
import { disciplineMissing, importUnread, nothingToTakeBack } from '../refusals.ts'
import { degreeWords } from '../words.ts'
import * as store from './store/discipline.ts'

export const READ_DISCIPLINE_JOB = 'professionalism.read_discipline'

const Decision = z.object({
	nip: z.string(),
	degree: z.enum(degrees),
	decidedOn: z.string(),
	decree: z.string()
})
const Read = readRows({ values: Decision.nullable() })

/** A row of the file, judged against what is known now. */
export type DisciplinePreviewRow = FileRow & { what: string }

/** Takes a list of discipline decisions in and has it read by the worker; nothing is written yet. */
export async function requestDiscipline(ctx: Context, form: FileForm): Promise<{ jobId: string }> {
	authorize(mayImportDiscipline(ctx.actor))
	return requestReading(ctx, READ_DISCIPLINE_JOB, form, 'professionalism.discipline_handed_in')
}

/** Reads the file and judges its rows by themselves; they are the job's result. The file itself is forgotten. */
export async function readDiscipline(job: Job, { file }: { file: string }): Promise<void> {
	const { name, tables } = await readHandedIn(job, file, disciplineColumns)
	if (tables.length === 0) throw disciplineMissing()
	const today = civilDate(job.context().now)
	await completeReading(job, file, { name, read: judgeDecisions(tables, today).map(rowRead) })
}

/** What the file would add. The look is recorded, so this runs in a transaction although it shows only. */
export async function previewDiscipline(
	ctx: Context,
	{ job }: JobRef
): Promise<FilePreview<DisciplinePreviewRow>> {
	authorize(mayImportDiscipline(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	await record(ctx, 'professionalism.discipline_previewed', { rows: rows.length }, job)
	return {
		name,
		rows: rows.map(({ values: _, ...row }) => row),
		totals: totalsOf(rows),
		standing: await store.countOfImport(ctx.db, job)
	}
}

/** Writes the new decisions; doing it twice adds nothing. */
export async function applyDiscipline(ctx: Context, { job }: JobRef): Promise<{ written: number }> {
	authorize(mayImportDiscipline(ctx.actor))
	const { name, rows } = await judge(ctx, job)
	const written = await store.insertDecisions(
		ctx.db,
		rows.flatMap(({ outcome, values }) =>
			outcome === 'new' && values
				? [{ ...values, id: ctx.newId(), source: name, importId: job, recordedAt: ctx.now }]
				: []
		)
	)
	await record(ctx, 'professionalism.discipline_imported', { decisions: written }, job)
	return { written }
}

/** Takes out all that one file brought. */
export async function undoDiscipline(
	ctx: Context,
	{ job }: JobRef
): Promise<{ takenBack: number }> {
	authorize(mayImportDiscipline(ctx.actor))
	const takenBack = await store.deleteOfImport(ctx.db, job)
	if (takenBack === 0) throw nothingToTakeBack()
	await record(ctx, 'professionalism.discipline_undone', { decisions: takenBack }, job)
	return { takenBack }
}

type Values = Pick<store.NewDecision, 'employeeId' | 'degree' | 'decidedOn' | 'decree'>
type JudgedRow = DisciplinePreviewRow & { values: Values | null }

async function judge(ctx: Context, jobId: string): Promise<{ name: string; rows: JudgedRow[] }> {
	const { name, read } = await getRead(ctx, jobId, {
		job: READ_DISCIPLINE_JOB,
		schema: Read,
		unread: importUnread
	})
	const nips = read.flatMap(({ values }) => (values ? [values.nip] : []))
	const people = await store.listIdsByNip(ctx.db, [...new Set(nips)])
	const known = await store.listKnown(ctx.db, [...people.values()])

	const rows = read.map(({ values: decision, ...row }): JudgedRow => {
		if (!decision) return { ...row, what: '–', outcome: 'rejected', values: null }
		const what = `${degreeWords[decision.degree]}, ${shortDate(decision.decidedOn)}`
		const employeeId = people.get(decision.nip)
		if (!employeeId) {
			const reason = 'Tidak ada pegawai dengan NIP ini. Impor daftar pegawai dulu.'
			return { ...row, what, outcome: 'rejected', notes: [{ column: 'NIP', reason }], values: null }
		}
		const { nip: _, ...said } = decision
		const values = { employeeId, ...said }
		return { ...row, what, outcome: known.has(store.keyOf(values)) ? 'known' : 'new', values }
	})
	return { name, rows }
}
