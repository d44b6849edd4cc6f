import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { getKeptFile, keepFile } from '#platform/files/kept-file.ts'
import { locateTables } from '#platform/files/locate-table.ts'
import { readTables } from '#platform/files/read-table.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { findJob } from '#platform/jobs/show.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayEditCatalogue } from '../access.ts'
import { changedFields, resolveDraft, type Known } from '../catalogue.ts'
import { ActivityDraft } from '../forms.ts'
import type { Activity, ActivityData } from '../model.ts'
import { columnsMissing, importUnread } from '../refusals.ts'
import { catalogueColumns, readRow, sheetLabels, type ReadRow } from '../sheet.ts'
import { writeActivity } from './record-activity.ts'
import * as store from './store/activity.ts'
import { listChoices } from './store/choices.ts'
import { listTakenApart } from './store/component.ts'

export const READ_ACTIVITIES_JOB = 'plan.read_activities'

/** A row of the file, judged against the catalogue as it was then. */
export type PreviewRow = {
	sheet: string
	row: number
	code: string
	title: string
	outcome: 'new' | 'changed' | 'unchanged' | 'rejected'
	/** Heads of the columns that would change. */
	changes: string[]
	problems: ReadRow['problems']
}

export type Preview = {
	name: string
	rows: PreviewRow[]
	totals: Record<PreviewRow['outcome'], number>
}

/** Takes a file in and has it read by the worker; nothing of the catalogue changes. */
export async function requestActivities(
	ctx: Context,
	{ file }: { file: File }
): Promise<{ jobId: string }> {
	authorize(mayEditCatalogue(ctx.actor))
	const bytes = new Uint8Array(await file.arrayBuffer())
	const fileId = await keepFile(ctx, { name: file.name, type: file.type, bytes })
	const jobId = await enqueue(ctx, READ_ACTIVITIES_JOB, { file: fileId })
	await record(ctx, 'plan.activities_handed_in', { name: file.name, size: file.size }, fileId)
	return { jobId }
}

/** Reads a file that was handed in and judges its rows; the preview is the job's result. */
export async function readActivities(job: Job, { file }: { file: string }): Promise<void> {
	const { name, bytes } = await getKeptFile(job.db, file)
	const tables = locateTables(await readTables(bytes, name), catalogueColumns)
	const known = await listChoices(job.db)
	const read = tables.flatMap(({ sheet, rows, mapping }) => {
		const missing = catalogueColumns.fields.filter(
			(f) => f.required && mapping[f.name] === undefined
		)
		if (missing.length > 0) throw columnsMissing(missing.map((field) => field.label))
		return rows.map((row) => {
			const cells = sheet.rows[row - 1]!
			const { draft, problems } = readRow((field) => cells[mapping[field] ?? -1], known)
			return { sheet: sheet.name, row, draft, problems }
		})
	})
	if (tables.length === 0)
		throw columnsMissing(catalogueColumns.fields.filter((f) => f.required).map((f) => f.label))
	await job.complete(async () => ({ name, read }))
}

const Read = z.object({
	name: z.string(),
	read: z.array(
		z.object({
			sheet: z.string(),
			row: z.number(),
			draft: z.record(z.string(), z.unknown()),
			problems: z.array(z.object({ column: z.string(), reason: z.string() }))
		})
	)
})

type Judged = PreviewRow & { data: ActivityData | null; before: Activity | null }

async function judgeRows(ctx: Context, jobId: string): Promise<{ name: string; rows: Judged[] }> {
	const job = await findJob(ctx.db, jobId)
	if (job?.name !== READ_ACTIVITIES_JOB || job.state !== 'done') throw importUnread()
	const { name, read } = Read.parse(job.result)
	const known = await listChoices(ctx.db)
	const codes = read.map(({ draft }) => String(draft['code'] ?? '').toUpperCase())
	const existing = new Map((await store.listByCode(ctx.db, codes)).map((a) => [a.code, a]))
	const ids = [...existing.values()].map(({ id }) => id)
	const takenApart = await listTakenApart(ctx.db, ids)
	return {
		name,
		rows: read.map((one, at) => {
			const label = {
				sheet: one.sheet,
				row: one.row,
				code: codes[at]!,
				title: String(one.draft['title'] ?? '')
			}
			const judged = judgeDraft(one, known)
			const twice = codes.indexOf(codes[at]!) < at
			const problems = twice
				? [
						...judged.problems,
						{ column: sheetLabels.code, reason: 'Kode ini sudah ada di baris sebelumnya.' }
					]
				: judged.problems
			if (!judged.data || problems.length > 0)
				return { ...label, outcome: 'rejected', changes: [], problems, data: null, before: null }
			const before = existing.get(judged.data.code) ?? null
			// A cost that is taken apart is what its parts say, whatever the file says.
			const { fixedCost, headCost } = before && takenApart.has(before.id) ? before : judged.data
			const data = { ...judged.data, fixedCost, headCost }
			const changes = before ? changedFields(before, data).map(labelOf) : []
			const outcome = !before ? 'new' : changes.length > 0 ? 'changed' : 'unchanged'
			return { ...label, outcome, changes, problems, data, before }
		})
	}
}

function judgeDraft(
	{ draft, problems }: ReadRow,
	known: Known
): { data: ActivityData | null; problems: ReadRow['problems'] } {
	const parsed = ActivityDraft.safeParse(draft)
	if (!parsed.success) {
		const issues = Object.entries(
			z.flattenError(parsed.error).fieldErrors as Record<string, string[]>
		)
		return {
			data: null,
			problems: [
				...problems,
				...issues.map(([field, [reason]]) => ({ column: labelOf(field), reason: reason! }))
			]
		}
	}
	const data = resolveDraft(parsed.data, known)
	return data instanceof Refusal
		? { data: null, problems: [...problems, { column: '', reason: data.message }] }
		: { data, problems }
}

const labels: Record<string, string> = { ...sheetLabels, audience: 'Sasaran', mandatory: 'Wajib' }
const labelOf = (field: string): string => labels[field] ?? field

/** What the file would do to the catalogue as it is now. */
export async function previewActivities(ctx: Context, { job }: { job: string }): Promise<Preview> {
	authorize(mayEditCatalogue(ctx.actor))
	const { name, rows } = await judgeRows(ctx, job)
	const count = (outcome: PreviewRow['outcome']) =>
		rows.filter((row) => row.outcome === outcome).length
	return {
		name,
		rows: rows.map(({ data: _, before: __, ...row }) => row),
		totals: {
			new: count('new'),
			changed: count('changed'),
			unchanged: count('unchanged'),
			rejected: count('rejected')
		}
	}
}

/** Brings new and changed rows into the catalogue; rejected ones change nothing. Doing it twice changes nothing more. */
export async function applyActivities(
	ctx: Context,
	{ job }: { job: string }
): Promise<{ written: number }> {
	authorize(mayEditCatalogue(ctx.actor))
	const { name, rows } = await judgeRows(ctx, job)
	const written = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
	for (const { data, before } of written)
		await writeActivity(ctx, before?.id ?? ctx.newId(), before?.version ?? null, data!)
	await record(ctx, 'plan.activities_imported', { name, codes: written.map((row) => row.code) })
	return { written: written.length }
}
