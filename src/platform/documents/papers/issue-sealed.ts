import { createHash } from 'node:crypto'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { signatureBroken } from '../refusals.ts'
import type { Signatory } from '../signing/make-room.ts'
import type { Signer } from '../signing/signer.ts'
import { findSignatures, type FoundSignature } from '../signing/verify.ts'
import { issuePaper, type PaperDraft } from './issue-paper.ts'
import { insertSignature } from './store.ts'

export type SealedPdf = {
	readonly original: Uint8Array
	readonly pdf: Uint8Array
	readonly who: Signatory
	readonly found: FoundSignature
}

/** Signs a file before it is issued, with no transaction open: for papers of which many are issued at once. */
export async function sealPdf(
	original: Uint8Array,
	who: Signatory,
	signer: Signer
): Promise<SealedPdf> {
	const pdf = await signer.sign(original, who)
	// What we keep is what a reader will find, not what we believe to have done.
	const found = (await findSignatures(pdf)).at(-1)
	if (!found?.intact || !found.whole) throw signatureBroken()
	return { original, pdf, who, found }
}

/** Issues a paper that was signed by `sealPdf`: one file, one signature. Refusals and permission as of `issuePaper`. */
export async function issueSealed(
	ctx: Context,
	draft: PaperDraft,
	{ original, pdf, who, found }: SealedPdf,
	fileName: string
): Promise<{ id: string }> {
	const { id } = await issuePaper(ctx, draft, { pdf, original, fileName })
	await insertSignature(ctx.db, id, {
		...{ name: who.name, title: who.title, signedAt: who.at },
		...{ holder: found.holder, issuer: found.issuer, fingerprint: found.fingerprint },
		...{ validFrom: found.validFrom, validTo: found.validTo },
		...{ origin: 'local', covers: found.covers },
		sha256: createHash('sha256').update(pdf).digest()
	})
	const { name, title } = who
	await record(ctx, 'documents.paper_signed', { name, title, holder: found.holder }, id)
	return { id }
}
