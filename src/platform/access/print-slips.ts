import { z } from 'zod'
import { record } from '../audit/record.ts'
import { config } from '../config.ts'
import type { Context } from '../context.ts'
import { compileDocument } from '../documents/compile.ts'
import { getKeptFile, keepFile, type HandedFile } from '../files/kept-file.ts'
import { longDate, maskedNip } from '../i18n/format.ts'
import type { Job, JobHandlers } from '../jobs/job.ts'
import { enqueue } from '../jobs/queue.ts'
import { findJob } from '../jobs/show.ts'
import { readGovernment, type Government } from '../settings.ts'
import { mayManageAccounts } from './access.ts'
import { authorize } from './authorize.ts'
import { codeHash, newCode, workingUntil } from './link.ts'
import { nobodyToActivate, slipsErased, slipsUnknown } from './refusals.ts'
import * as store from './store-slips.ts'

export const SLIPS_JOB = 'access.slips'

const DAY = 86_400_000

/** What the job leaves; never a code. */
const Printed = z.object({
	file: z.uuid(),
	agency: z.string(),
	slips: z.number(),
	until: z.coerce.date()
})
export type Printed = z.infer<typeof Printed>

/** A page of agencies whose people cannot sign in yet. */
export async function listToActivate(ctx: Context, page: { limit: number; offset: number }) {
	authorize(mayManageAccounts(ctx.actor))
	return store.listAgenciesToActivate(ctx.db, page)
}

/** Asks for the slips of an agency's people who cannot sign in yet; who has no account gets one. */
export async function requestSlips(
	ctx: Context,
	{ agencyId }: { agencyId: string }
): Promise<{ jobId: string }> {
	authorize(mayManageAccounts(ctx.actor))
	const accounts = await store.insertMissingAccounts(ctx.db, agencyId)
	const waiting = await store.listToActivate(ctx.db, agencyId)
	if (waiting.length === 0) throw nobodyToActivate()
	const jobId = await enqueue(ctx, SLIPS_JOB, { agencyId })
	await record(ctx, 'access.slips_requested', { accounts, slips: waiting.length }, agencyId)
	return { jobId }
}

/**
 * The job: sets a page for three slips, each with a fresh code. The codes work once the file is kept, and the earlier ones stop;
 * of each only its hash stays, and the file is forgotten after a day.
 */
export async function printSlips(job: Job, { agencyId }: { agencyId: string }): Promise<void> {
	await job.progress(0.1, 'Membuat kode')
	const { db, now } = job.context()
	const people = await store.listToActivate(db, agencyId)
	if (people.length === 0) throw nobodyToActivate()
	const agency = (await store.findAgencyName(db, agencyId)) ?? ''
	const slips = people.map((person) => ({ ...person, code: newCode() }))
	const until = workingUntil('activation', now)
	await job.progress(0.2, 'Menata slip')
	const pdf = await compileDocument({
		template: new URL('slips.typ', import.meta.url),
		data: slipsView(await readGovernment(db), agency, slips, until),
		createdAt: now
	})
	await job.complete(async (ctx) => {
		const codes = slips.map(({ id, code }) => ({ accountId: id, codeHash: codeHash(code) }))
		await store.deleteActivations(
			ctx.db,
			codes.map(({ accountId }) => accountId)
		)
		const written = await store.insertActivations(ctx.db, codes, until)
		const name = `slip-aktivasi-${agency.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.pdf`
		const file = await keepFile(ctx, { name, type: 'application/pdf', bytes: pdf })
		await record(ctx, 'access.slips_printed', { slips: written }, agencyId)
		return { file, agency, slips: written, until }
	})
}

const slipsView = (
	{ name, unit }: Government,
	agency: string,
	slips: readonly (store.ToActivate & { code: string })[],
	until: Date
) => ({
	title: `Slip aktivasi ${agency}`,
	subject: `Kode aktivasi akun Bina pegawai ${agency}`,
	...{ owner: name, unit, address: `${config.url}/aktivasi`, until: longDate(until) },
	slips: slips.map((slip) => ({
		...{ name: slip.name, unit: slip.unit, code: slip.code },
		nip: maskedNip(slip.nip)
	}))
})

/** What was printed by a job, and whether its file is still there. */
export async function showSlips(ctx: Context, { job }: { job: string }): Promise<Printed> {
	authorize(mayManageAccounts(ctx.actor))
	const found = await findJob(ctx.db, job)
	if (found?.name !== SLIPS_JOB || found.state !== 'done') throw slipsUnknown()
	return Printed.parse(found.result)
}

/** The slips to be printed and cut. Who takes them is recorded. */
export async function takeSlips(ctx: Context, ref: { job: string }): Promise<HandedFile> {
	const { file, slips } = await showSlips(ctx, ref)
	const kept = await getKeptFile(ctx.db, file)
	if (kept.bytes.byteLength === 0) throw slipsErased()
	await record(ctx, 'access.slips_taken', { slips }, ref.job)
	return kept
}

/** Forgets slips that are a day old: what is not printed by then is made anew. */
export const forgetSlips = ({ db, now }: Context): Promise<void> =>
	store.eraseSlips(db, SLIPS_JOB, new Date(now.getTime() - DAY))

export const jobs: JobHandlers = { [SLIPS_JOB]: printSlips }
