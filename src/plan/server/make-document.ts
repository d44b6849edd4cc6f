import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { getKeptFile, keepFile, type HandedFile } from '#platform/files/kept-file.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { mayReadInternalProgramme, mayReadPaper, mayReadPlan } from '../access.ts'
import { renderProgramme } from '../documents/programme.ts'
import { contentsMissing, missingContents, type Missing } from '../documents/seven-contents.ts'
import { documentUnknown } from '../refusals.ts'
import { gatherProgramme } from './gather-programme.ts'
import * as store from './store/document.ts'
import { findFile } from './store/paper.ts'
import { findYear } from './store/year.ts'

export const DOCUMENT_JOB = 'plan.document'

export type Copy = 'umum' | 'internal'

const mayReadCopy = (ctx: Context, copy: Copy) =>
	copy === 'internal' ? mayReadInternalProgramme(ctx.actor) : mayReadPlan(ctx.actor)

/** What the year's document still lacks, and the copies made of it, the newest first. */
export async function showDocuments(
	ctx: Context,
	year: number
): Promise<{ accepted: boolean; missing: Missing[]; made: store.MadeDocument[] }> {
	authorize(mayReadPlan(ctx.actor))
	const accepted = (await findYear(ctx.db, year)) !== undefined
	const missing = accepted
		? missingContents((await gatherProgramme(ctx, year, false)).activities)
		: []
	const made = await store.listDocuments(ctx.db, year)
	return { accepted, missing, made: made.filter(({ copy }) => mayReadCopy(ctx, copy)) }
}

/** Asks for a copy of the year's document; refused, with the list, where an activity lacks one of its seven contents. */
export async function requestDocument(
	ctx: Context,
	{ tahun: year, salinan: copy }: { tahun: number; salinan: Copy }
): Promise<{ jobId: string; year: number }> {
	authorize(mayReadCopy(ctx, copy))
	const missing = missingContents(
		(await gatherProgramme(ctx, year, copy === 'internal')).activities
	)
	if (missing.length > 0) throw contentsMissing(missing)
	const jobId = await enqueue(ctx, DOCUMENT_JOB, { year, copy })
	await record(ctx, 'plan.document_requested', { year, copy })
	return { jobId, year }
}

/** Makes the copy and keeps it; its id is the job's result. */
export async function makeDocument(
	job: Job,
	{ year, copy }: { year: number; copy: Copy }
): Promise<void> {
	await job.progress(0.1, 'Mengumpulkan isi dokumen')
	const document = await gatherProgramme(job.context(), year, copy === 'internal')
	await job.progress(0.3, 'Menata halaman')
	const bytes = await renderProgramme(document)
	await job.complete(async (ctx) => {
		const file = await keepFile(ctx, {
			name: documentName(year, copy),
			type: 'application/pdf',
			bytes
		})
		await record(ctx, 'plan.document_made', { year, copy }, file)
		return { file }
	})
}

export const documentName = (year: number, copy: Copy): string =>
	copy === 'internal'
		? `program-pembinaan-asn-${year}-internal.pdf`
		: `program-pembinaan-asn-${year}.pdf`

/** A copy that was made, or the file of a paper of the year, for whoever may read it. Who takes it is recorded. */
export async function getDocument(
	ctx: Context,
	{ tahun: year, berkas }: { tahun: number; berkas: string }
): Promise<HandedFile> {
	const paper = await findFile(ctx.db, year, berkas)
	if (paper) {
		authorize(mayReadPaper(ctx.actor, paper))
		await record(ctx, 'plan.paper_read', { year, paper: paper.name, draft: paper.isDraft }, berkas)
		return getKeptFile(ctx.db, berkas)
	}
	const made = (await store.listDocuments(ctx.db, year)).find((one) => one.fileId === berkas)
	if (!made) throw documentUnknown()
	authorize(mayReadCopy(ctx, made.copy))
	await record(ctx, 'plan.document_read', { year, copy: made.copy }, berkas)
	return getKeptFile(ctx.db, berkas)
}
