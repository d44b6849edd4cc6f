import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { getKeptFile, type HandedFile } from '#platform/files/kept-file.ts'
import { findPaper } from '#platform/documents/papers/store.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayKeepCredentialKeys, mayOrganise, organisedScope } from '../access.ts'
import type { CertificateQuery } from '../certificates/filters.ts'
import { certificateUnknown } from '../certificates/refusals.ts'
import { judgeHeld } from '../certificates/rules.ts'
import { findOwnBatch } from './find-batch.ts'
import { hasCompleted } from './completion.ts'
import { listDue } from './issue-certificates.ts'
import { findRunCertificate } from './revoke-certificate.ts'
import * as store from './store/certificate.ts'

/** A page of certificates of the batches that the actor runs. */
export async function listCertificates(ctx: Context, query: CertificateQuery) {
	authorize(mayOrganise(ctx.actor))
	return {
		...(await store.listCertificates(ctx.db, organisedScope(ctx.actor), query)),
		may: { keepKeys: mayKeepCredentialKeys(ctx.actor) }
	}
}

/** The certificates of one batch, with how many more have earned one, or why none is given yet. */
export async function showBatchCertificates(
	ctx: Context,
	{ id }: { id: string },
	query: CertificateQuery
) {
	const batch = await findOwnBatch(ctx, id)
	const certified = await store.findCertifiedBatch(ctx.db, id)
	const held = certified && judgeHeld(certified, ctx.now)
	const list = await store.listCertificates(ctx.db, organisedScope(ctx.actor), query)
	return held instanceof Refusal || !held
		? { ...list, batch, due: 0, not: held?.message ?? null }
		: { ...list, batch, due: (await listDue(ctx, held)).length, not: null }
}

/** A certificate with what became of it, for whoever runs its batch. */
export const showCertificate = async (ctx: Context, { id }: { id: string }) => ({
	certificate: await findRunCertificate(ctx, id)
})

/** The signed PDF, for whoever runs its batch; who takes it is recorded. */
export async function takeCertificate(ctx: Context, { id }: { id: string }): Promise<HandedFile> {
	const { paperId } = await findRunCertificate(ctx, id)
	await record(ctx, 'training.certificate_read', {}, id)
	return fileOf(ctx, paperId)
}

/** One's own signed PDF. */
export async function takeOwnCertificate(
	ctx: Context,
	{ id }: { id: string }
): Promise<HandedFile> {
	const { employeeId } = ctx.actor
	authorize(employeeId !== null)
	const own = await store.findOwnCertificate(ctx.db, employeeId!, id)
	if (!own) throw certificateUnknown()
	return fileOf(ctx, own.paperId)
}

/** One's own certificates, and batches that one has completed without having had one. */
export async function listOwnCertificates(ctx: Context, page: { limit: number; offset: number }) {
	const { employeeId } = ctx.actor
	authorize(employeeId !== null)
	const open = await store.listOwnUncertified(ctx.db, employeeId!, ctx.now)
	const earned = []
	for (const one of open) {
		if (await hasCompleted(ctx.db, one.enrolmentId)) earned.push(one)
	}
	return { ...(await store.listOwnCertificates(ctx.db, employeeId!, page)), earned }
}

async function fileOf(ctx: Context, paperId: string): Promise<HandedFile> {
	const paper = await findPaper(ctx.db, paperId)
	return getKeptFile(ctx.db, paper!.fileId)
}
