import { z } from 'zod'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { renderPaper } from '#platform/documents/paper.ts'
import { draftPaper, issuePaper } from '#platform/documents/papers/issue-paper.ts'
import { getKeptFile, type HandedFile } from '#platform/files/kept-file.ts'
import { civilDate, nip } from '#platform/i18n/format.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueue } from '#platform/jobs/queue.ts'
import { findJob } from '#platform/jobs/show.ts'
import { readGovernment } from '#platform/settings.ts'
import { fullName } from '#people/rules.ts'
import { showEmployee } from '#people/server/show-employee.ts'
import { positionText } from '#people/words.ts'
import { mayShowHours } from '../access.ts'
import { personUnknown, transcriptUnknown } from '../refusals.ts'
import { transcriptKind, writeTranscript } from '../transcript.ts'
import * as ledger from './store/ledger.ts'

export const TRANSCRIPT_JOB = 'hours.transcript'

const Made = z.object({ employeeId: z.uuid(), file: z.uuid() })

/** Asks for a person's transcript of all years. Who asked is recorded. */
export async function requestTranscript(
	ctx: Context,
	{ id }: { id: string }
): Promise<{ id: string; jobId: string }> {
	await authorizeFor(ctx, id)
	const jobId = await enqueue(ctx, TRANSCRIPT_JOB, { employeeId: id })
	await record(ctx, 'hours.transcript_requested', {}, id)
	return { id, jobId }
}

async function authorizeFor({ db, actor }: Context, employeeId: string): Promise<void> {
	const person = await ledger.findPerson(db, employeeId)
	if (!person) throw personUnknown()
	authorize(mayShowHours(actor, person))
}

/** The job: sets the transcript as PDF/A with a code by which anybody can check it. */
export async function makeTranscript(
	job: Job,
	{ employeeId }: { employeeId: string }
): Promise<void> {
	const ctx = job.context()
	const person = await showEmployee(ctx, { id: employeeId })
	const name = fullName(person)
	const on = civilDate(ctx.now)
	const draft = await draftPaper(ctx, {
		...{ kind: transcriptKind, title: `Transkrip ${name}`, on, numbered: false },
		subject: `pegawai:${employeeId}`
	})
	await job.progress(0.3, 'Menata halaman')
	const paper = writeTranscript({
		...{ on, check: draft.check, government: await readGovernment(ctx.db) },
		person: {
			...{ name, nip: nip(person.nip), agency: person.agency },
			position: positionText(person.position)
		},
		entries: await ledger.listStandingEntries(ctx.db, employeeId)
	})
	const pdf = await renderPaper(paper, ctx.now)
	await job.complete(async (tx) => {
		const { fileId } = await issuePaper(tx, draft, { pdf, fileName: `transkrip-jp-${on}` })
		return { employeeId, file: fileId }
	})
}

/** A transcript that was made of a person, for whoever may see their hours. Who takes it is recorded. */
export async function takeTranscript(
	ctx: Context,
	{ id, job }: { id: string; job: string }
): Promise<HandedFile> {
	await authorizeFor(ctx, id)
	const found = await findJob(ctx.db, job)
	const made = found?.name === TRANSCRIPT_JOB ? Made.safeParse(found.result).data : undefined
	if (made?.employeeId !== id) throw transcriptUnknown()
	await record(ctx, 'hours.transcript_taken', { file: made.file }, id)
	return getKeptFile(ctx.db, made.file)
}
