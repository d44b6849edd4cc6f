import { createHash } from 'node:crypto'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { getKeptFile, keepFile } from '../../files/kept-file.ts'
import { readGovernment } from '../../settings.ts'
import { paperUnknown, paperWithdrawn, signatureBroken, signedAlready } from '../refusals.ts'
import { localSigner, type Signer } from '../signing/signer.ts'
import { findSignatures } from '../signing/verify.ts'
import * as store from './store.ts'

export type SignatureWish = {
	readonly paperId: string
	/** As they are written on the paper. */
	readonly name: string
	readonly title: string
	/** 'Menetapkan' */
	readonly reason: string
}

/**
 * Signs a paper in the name of an official, in the caller's transaction: the earlier signatures stay
 * valid, and two who sign at once come one after the other. Takes some tens of milliseconds. Refused:
 * a paper that was withdrawn, somebody who has signed it already. That the official wants it, and
 * may, is the caller's to know.
 */
export async function signPaper(
	ctx: Context,
	{ paperId, name, title, reason }: SignatureWish,
	signer?: Signer
): Promise<{ fileId: string }> {
	const paper = await store.lockPaper(ctx.db, paperId)
	if (!paper) throw paperUnknown()
	if (paper.withdrawnAt) throw paperWithdrawn()
	const earlier = await store.listSignatures(ctx.db, paperId)
	if (earlier.some((one) => one.name === name && one.title === title)) throw signedAlready()
	const { place } = await readGovernment(ctx.db)
	const file = await getKeptFile(ctx.db, paper.fileId)
	const who = { name, title, reason, place, at: ctx.now }
	const bytes = await (signer ?? (await localSigner(ctx))).sign(file.bytes, who)

	// What we keep is what a reader will find, not what we believe to have done.
	const found = (await findSignatures(bytes)).at(-1)
	if (!found?.intact || !found.whole) throw signatureBroken()
	const fileId = await keepFile(ctx, { ...file, bytes })
	await store.recordFile(ctx.db, paperId, fileId)
	await store.insertSignature(ctx.db, paperId, {
		...{ name, title, signedAt: ctx.now },
		...{ holder: found.holder, issuer: found.issuer, fingerprint: found.fingerprint },
		...{ validFrom: found.validFrom, validTo: found.validTo },
		...{ origin: 'local', covers: found.covers },
		sha256: createHash('sha256').update(bytes).digest()
	})
	await record(ctx, 'documents.paper_signed', { name, title, holder: found.holder }, paperId)
	return { fileId }
}
