import { z } from 'zod'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Job } from '../jobs/job.ts'
import { enqueue } from '../jobs/queue.ts'
import { findJob } from '../jobs/show.ts'
import type { Refusal } from '../refusal.ts'
import { eraseFiles, getKeptFile, keepFile } from './kept-file.ts'
import { locateTables } from './locate-table.ts'
import { readTables } from './read-table.ts'
import type { FileForm } from './upload.ts'

/** Keeps a file and has the worker read it by the named job; `also` is what that job must know beside. */
export async function handIn(
	ctx: Context,
	job: string,
	file: File,
	also: Readonly<Record<string, unknown>> = {}
): Promise<{ fileId: string; jobId: string }> {
	const bytes = new Uint8Array(await file.arrayBuffer())
	const fileId = await keepFile(ctx, { name: file.name, type: file.type, bytes })
	return { fileId, jobId: await enqueue(ctx, job, { file: fileId, ...also }) }
}

/** The same, and that it was handed in is recorded as `act`. */
export async function requestReading(
	ctx: Context,
	job: string,
	{ berkas }: FileForm,
	act: string
): Promise<{ jobId: string }> {
	const { jobId } = await handIn(ctx, job, berkas)
	await record(ctx, act, { size: berkas.size }, jobId)
	return { jobId }
}

/** What a job reads of a file: each row's place and notes, and beside them `found`, what of it could be read. */
export const readRows = <Found extends z.ZodRawShape>(found: Found) =>
	z.object({
		name: z.string(),
		read: z.array(
			z.object({
				sheet: z.string(),
				row: z.number(),
				label: z.string(),
				notes: z.array(z.object({ column: z.string(), reason: z.string() })),
				...found
			})
		)
	})

type Note = { column: string; reason: string }
type JudgedRow<Values> = { sheet: string; row: number; label: string } & (
	{ values: Values; warnings: Note[] } | { problems: Note[] }
)

/** A row that was judged by itself, as its job leaves it; null where nothing of it can be used. */
export const rowRead = <Values>(judged: JudgedRow<Values>) => {
	const { sheet, row, label } = judged
	return 'values' in judged
		? { sheet, row, label, values: judged.values, notes: judged.warnings }
		: { sheet, row, label, values: null, notes: judged.problems }
}

/** The tables of a file that was handed in, those that have the columns. */
export async function readHandedIn(
	{ db }: Job,
	fileId: string,
	columns: Parameters<typeof locateTables>[1]
) {
	const { name, bytes } = await getKeptFile(db, fileId)
	return { name, tables: locateTables(await readTables(bytes, name), columns) }
}

/** Ends a reading job: what was read is its result, and the file is forgotten. */
export async function completeReading(
	job: Job,
	fileId: string,
	read: Record<string, unknown>
): Promise<void> {
	await job.complete(async (ctx) => {
		await eraseFiles(ctx.db, [fileId])
		return read
	})
}

/** What the named job has read; throws `unread` while there is no such answer. */
export async function getRead<T>(
	{ db }: Context,
	jobId: string,
	{ job, schema, unread }: { job: string; schema: z.ZodType<T>; unread: () => Refusal }
): Promise<T> {
	const found = await findJob(db, jobId)
	if (found?.name !== job || found.state !== 'done') throw unread()
	return schema.parse(found.result)
}
