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
import { findSignatures } from '../signing/verify.ts'
import { MOST_BYTES } from './issue-paper.ts'
import * as store from './store.ts'

/**
 * Takes in a paper of ours that was signed outside (BSrE): its first bytes must be the paper as it
 * stands, what follows must be signatures that are whole and intact, the last over all of the file.
 * Whether the certificate is to be trusted is its issuer's to say; we keep who holds it.
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

	const earlier = await store.listSignatures(ctx.db, id)
	const found = (await findSignatures(bytes)).filter(({ covers }) => covers > start.byteLength)
	if (found.length === 0) throw nothingSigned()
	if (!found.every(({ intact }) => intact) || !found.at(-1)!.whole) throw signatureBroken()
	const fileId = await keepFile(ctx, { ...file, bytes })
	await store.recordFile(ctx.db, id, fileId)
	for (const one of found) {
		await store.insertSignature(ctx.db, id, {
			name: one.name || one.holder,
			title: '',
			signedAt: one.signedAt ?? ctx.now,
			...{ holder: one.holder, issuer: one.issuer, fingerprint: one.fingerprint },
			...{ origin: 'outside', covers: one.covers },
			sha256: createHash('sha256').update(bytes.subarray(0, one.covers)).digest()
		})
	}
	const holders = found.map(({ holder }) => holder)
	await record(ctx, 'documents.signed_outside', { holders, before: earlier.length }, id)
	return { added: found.length }
}
