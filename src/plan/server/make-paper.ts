import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { renderPaper } from '#platform/documents/paper.ts'
import {
	DOCX,
	draftPaper,
	issuePaper,
	type PaperDraft
} from '#platform/documents/papers/issue-paper.ts'
import { writeEditable } from '#platform/documents/templates/write-editable.ts'
import { keepFile } from '#platform/files/kept-file.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { mayMakePapers } from '../access.ts'
import { kindOf, templateFields } from '../paper.ts'
import type { PaperWish } from '../paper-forms.ts'
import { officialNone, paperStands } from '../paper-refusals.ts'
import { composePaper, type Composed } from './compose-paper.ts'
import { findStandingPaper } from './store/paper.ts'

export const PAPER_JOB = 'plan.paper'

/**
 * Asks for a draft of a paper, or for the paper itself with its number. Refused where what it tells of is not there yet, where
 * the same paper stands already, and where nobody is named to sign it by certificate.
 */
export async function requestPaper(
	ctx: Context,
	wish: PaperWish
): Promise<PaperWish & { jobId: string }> {
	authorize(mayMakePapers(ctx.actor))
	const composed = await composePaper(ctx, wish)
	if (wish.issue) {
		await refuseSecond(ctx, wish, composed)
		if (wish.signing === 'elektronik' && !composed.signer) throw officialNone()
	}
	const jobId = await enqueue(ctx, PAPER_JOB, wish)
	const { year, name, agencyId, issue } = wish
	await record(ctx, 'plan.paper_requested', { year, paper: name, agencyId, issue })
	return { ...wish, jobId }
}

/** What stands is taken back before another takes its place. */
async function refuseSecond({ db }: Context, { name }: PaperWish, { subject }: Composed) {
	const stands = await findStandingPaper(db, kindOf[name].key, subject)
	if (stands) throw paperStands(stands.number)
}

/** Makes a paper as PDF/A and .docx; run twice, it has the same number. Its files are the job's result. */
export async function makePaper(job: Job, wish: PaperWish): Promise<void> {
	const ctx = job.context()
	await job.progress(0.1, 'Mengumpulkan isi naskah')
	const composed = await composePaper(ctx, wish)
	const draft = wish.issue
		? await inTransaction(ctx, (tx) => reserve(tx, wish, composed))
		: undefined
	const paper = composed.write({
		number: draft?.number ?? null,
		check: draft?.check ?? null,
		signing: wish.signing
	})
	await job.progress(0.3, 'Menata halaman')
	const pdf = await renderPaper(paper, ctx.now)
	await job.progress(0.8, 'Menulis naskah yang dapat disunting')
	const fields = templateFields({ number: draft?.number ?? null, year: wish.year, on: composed.on })
	const editable = await writeEditable(ctx.db, kindOf[wish.name], { ...paper, fields })
	const { fileName } = composed

	await job.complete(async (tx) => {
		if (draft) {
			await refuseSecond(tx, wish, composed)
			const { id } = await issuePaper(tx, draft, { pdf, editable, fileName })
			return { paper: id }
		}
		const name = `konsep-${fileName}`
		return {
			pdf: await keepFile(tx, { name: `${name}.pdf`, type: 'application/pdf', bytes: pdf }),
			docx: await keepFile(tx, { name: `${name}.docx`, type: DOCX, bytes: editable })
		}
	})
}

/** The number, unless the paper stands already: that is seen after the kind was locked. */
async function reserve(ctx: Context, wish: PaperWish, composed: Composed): Promise<PaperDraft> {
	const { title, on, subject, given } = composed
	const draft = await draftPaper(ctx, { kind: kindOf[wish.name], title, on, subject, given })
	await refuseSecond(ctx, wish, composed)
	return draft
}
