import { reverseEntry } from '#hours/server/take-back.ts'
import { recipientByNip } from '#platform/access/recipients.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { withdrawOwnPaper } from '#platform/documents/papers/show-paper.ts'
import { send } from '#platform/mail/send.ts'
import { mayOrganise, organisedScope } from '../access.ts'
import type { RevokeForm } from '../certificates/forms.ts'
import { revokedLetter } from '../certificates/letters.ts'
import type { Certificate } from '../certificates/model.ts'
import { certificateRevoked, certificateUnknown, sameName } from '../certificates/refusals.ts'
import { enqueueOnce, heldBatch } from './issue-certificates.ts'
import * as store from './store/certificate.ts'

/** A certificate of the batches that the actor runs. */
export async function findRunCertificate(ctx: Context, id: string): Promise<Certificate> {
	authorize(mayOrganise(ctx.actor))
	const found = await store.findCertificate(ctx.db, organisedScope(ctx.actor), id)
	if (!found) throw certificateUnknown()
	return found
}

/** Revokes a certificate for good: its page and its bit say so, and its hours are taken back. Its owner is written to. */
export async function revokeCertificate(
	ctx: Context,
	{ id, alasan }: RevokeForm
): Promise<{ id: string }> {
	const certificate = await findRunCertificate(ctx, id)
	if (!(await store.recordRevoked(ctx.db, id, { at: ctx.now, why: alasan })))
		throw certificateRevoked()
	await withdrawOwnPaper(ctx, { id: certificate.paperId, alasan })
	const { entryId, number } = certificate
	if (entryId)
		await reverseEntry(ctx, { entryId, reason: `Sertifikat ${number} dicabut: ${alasan}` })
	await record(ctx, 'training.certificate_revoked', { number, reason: alasan }, id)
	await tell(ctx, certificate, alasan)
	return { id }
}

async function tell(ctx: Context, certificate: Certificate, reason: string): Promise<void> {
	const earner = await store.findEarner(ctx.db, certificate.enrolmentId)
	const to = earner?.nip ? await recipientByNip(ctx.db, earner.nip) : undefined
	if (to) await send(ctx, [{ to, letter: revokedLetter(certificate, reason) }])
}

/**
 * Has a certificate printed anew, under a number of its own, with what its owner and the activity are called today; the old one is
 * revoked at that moment, and its hours stay. Refused where nothing would be different.
 */
export async function reissueCertificate(
	ctx: Context,
	{ id, alasan }: RevokeForm
): Promise<{ jobId: string; id: string }> {
	const certificate = await findRunCertificate(ctx, id)
	const { batchId, enrolmentId } = certificate
	const batch = await heldBatch(ctx, batchId, true)
	const earner = await store.findEarner(ctx.db, enrolmentId)
	if (!earner) throw certificateUnknown()
	if (certificate.replacedBy) throw certificateRevoked()
	if (!certificate.revokedAt && isSame(certificate, { ...batch, name: earner.name }))
		throw sameName()
	const replaces = { id, reason: alasan }
	return { id, jobId: await enqueueOnce(ctx, { batchId, enrolmentId, replaces }) }
}

type Said = Pick<Certificate, 'name' | 'title' | 'jp' | 'startedOn' | 'completedOn'>

const isSame = (a: Said, b: Said): boolean =>
	a.name === b.name &&
	a.title === b.title &&
	a.jp === b.jp &&
	a.startedOn === b.startedOn &&
	a.completedOn === b.completedOn

/**
 * Takes a certificate out of use for the one that is being issued. Answers its hours, which go on to that one; undefined where it was
 * revoked before, and with it its hours.
 */
export async function retireReplaced(
	ctx: Context,
	{ id, reason }: { id: string; reason: string }
): Promise<Pick<Certificate, 'entryId' | 'hoursNote'> | undefined> {
	const certificate = await store.findCertificate(ctx.db, 'all', id)
	if (!certificate) throw certificateUnknown()
	if (!(await store.recordRevoked(ctx.db, id, { at: ctx.now, why: reason }))) return undefined
	await withdrawOwnPaper(ctx, { id: certificate.paperId, alasan: reason })
	await record(ctx, 'training.certificate_replaced', { number: certificate.number, reason }, id)
	return certificate
}
