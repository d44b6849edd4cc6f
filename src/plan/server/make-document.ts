import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { writeDocx } from '#platform/documents/docx.ts'
import { DOCX, draftPaper, issuePaper } from '#platform/documents/papers/issue-paper.ts'
import { getKeptFile, keepFile, type HandedFile } from '#platform/files/kept-file.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { mayReadInternalProgramme, mayReadPaper, mayReadPlan } from '../access.ts'
import type { ProgrammeDocument } from '../documents/model.ts'
import { programmePaper } from '../documents/programme-paper.ts'
import { renderProgramme } from '../documents/programme.ts'
import { contentsMissing, missingContents, type Missing } from '../documents/seven-contents.ts'
import { programmeKind } from '../paper.ts'
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

/**
 * Makes the copy as PDF/A and .docx and keeps both; their ids are the job's result. The copy for everybody of a decreed plan
 * is issued, so that its code can be checked.
 */
export async function makeDocument(
	job: Job,
	{ year, copy }: { year: number; copy: Copy }
): Promise<void> {
	await job.progress(0.1, 'Mengumpulkan isi dokumen')
	const ctx = job.context()
	const document = await gatherProgramme(ctx, year, copy === 'internal')
	const draft =
		document.stage === 'set' && copy === 'umum' ? await draftOf(ctx, document) : undefined
	await job.progress(0.3, 'Menata halaman')
	const pdf = await renderProgramme(draft ? { ...document, checkText: draft.check.url } : document)
	await job.progress(0.8, 'Menulis naskah yang dapat disunting')
	const docx = await writeDocx(programmePaper(document))
	const fileName = documentName(year, copy)
	await job.complete(async (tx) => {
		if (draft) {
			const issued = await issuePaper(tx, draft, { pdf, editable: docx, fileName })
			return { paper: issued.id, file: issued.fileId, docx: issued.editableId! }
		}
		const keep = (bytes: Uint8Array, extension: string, type: string) =>
			keepFile(tx, { name: `${fileName}.${extension}`, type, bytes })
		const file = await keep(pdf, 'pdf', 'application/pdf')
		await record(tx, 'plan.document_made', { year, copy }, file)
		return { file, docx: await keep(docx, 'docx', DOCX) }
	})
}

const draftOf = (ctx: Context, { year, issuedOn, number }: ProgrammeDocument) =>
	draftPaper(ctx, {
		kind: programmeKind,
		title: `Program Pembinaan ASN Tahun ${year}, lampiran Keputusan Nomor ${number}`,
		on: issuedOn,
		subject: `rencana:${year}:program`,
		numbered: false
	})

/** Without extension. */
export const documentName = (year: number, copy: Copy): string =>
	copy === 'internal' ? `program-pembinaan-asn-${year}-internal` : `program-pembinaan-asn-${year}`

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
	const made = (await store.listDocuments(ctx.db, year)).find(
		({ fileId, editableId }) => fileId === berkas || editableId === berkas
	)
	if (!made) throw documentUnknown()
	authorize(mayReadCopy(ctx, made.copy))
	await record(ctx, 'plan.document_read', { year, copy: made.copy }, berkas)
	return getKeptFile(ctx.db, berkas)
}
