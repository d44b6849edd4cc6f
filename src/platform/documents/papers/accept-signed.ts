import { createHash } from 'node:crypto'
import { authorize } from '../../access/authorize.ts'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { getKeptFile, keepFile } from '../../files/kept-file.ts'
import { mayKeepRegister } from '../access.ts'
import {
	notOurs,
	nothingSigned,
	paperTooLarge,
	paperUnknown,
	paperWithdrawn,
	signatureBroken
} from '../refusals.ts'
import { inspectAdded } from '../signing/inspect-added.ts'
import { findSignatures, type FoundSignature } from '../signing/verify.ts'
import { MOST_BYTES } from './issue-paper.ts'
import * as store from './store.ts'

/**
 * Takes in a paper of ours that was signed outside (BSrE): its first bytes must be the paper as it
 * stands, its signatures must be whole and intact, and what follows the paper must do nothing but
 * sign it. Whether the certificate is to be trusted is its issuer's to say; we keep who holds it.
 */
export async function acceptSigned(
	ctx: Context,
	{ id, bytes }: { id: string; bytes: Uint8Array }
): Promise<{ added: number }> {
	authorize(mayKeepRegister(ctx.actor))
	const paper = await store.lockPaper(ctx.db, id)
	if (!paper) throw paperUnknown()
	if (paper.withdrawnAt) throw paperWithdrawn()
	if (bytes.byteLength > MOST_BYTES) throw paperTooLarge()
	const file = await getKeptFile(ctx.db, paper.fileId)
	const start = Buffer.from(bytes.subarray(0, file.bytes.byteLength))
	if (!start.equals(file.bytes)) throw notOurs()

	const found = await findSignatures(bytes)
	const added = found.filter(({ covers }) => covers > start.byteLength)
	if (added.length === 0) throw nothingSigned()
	if (!found.every(({ intact }) => intact)) throw signatureBroken()
	const problem = inspectAdded(bytes, start.byteLength, added)
	if (problem) throw problem

	const earlier = await store.listSignatures(ctx.db, id)
	await store.recordFile(ctx.db, id, await keepFile(ctx, { ...file, bytes }))
	await recordOutside(ctx, id, bytes, added)
	const holders = added.map(({ holder }) => holder)
	await record(ctx, 'documents.signed_outside', { holders, before: earlier.length }, id)
	return { added: added.length }
}

/** Writes down what a file says of those who signed it elsewhere. */
export async function recordOutside(
	ctx: Context,
	paperId: string,
	bytes: Uint8Array,
	found: readonly FoundSignature[]
): Promise<void> {
	for (const one of found) {
		await store.insertSignature(ctx.db, paperId, {
			name: one.holder || one.name,
			title: '',
			signedAt: one.signedAt ?? ctx.now,
			...{ holder: one.holder, issuer: one.issuer, fingerprint: one.fingerprint },
			...{ validFrom: one.validFrom, validTo: one.validTo },
			...{ origin: 'outside', covers: one.covers },
			sha256: createHash('sha256').update(bytes.subarray(0, one.covers)).digest()
		})
	}
}
