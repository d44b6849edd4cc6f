import { authorize } from '../../access/authorize.ts'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { getKeptFile, type HandedFile } from '../../files/kept-file.ts'
import { changed } from '../../http/refusals.ts'
import { mayKeepRegister, mayReadRegister } from '../access.ts'
import { labelOf } from '../numbers/list-register.ts'
import { paperUnknown, paperWithdrawn, takenBackElsewhere } from '../refusals.ts'
import { printedCode } from './code.ts'
import { checkAddress } from './issue-paper.ts'
import type { PaperKind } from './kind.ts'
import * as store from './store.ts'

/** A paper with its signatures, for the office. */
export async function showPaper(ctx: Context, kinds: readonly PaperKind[], id: string) {
	authorize(mayReadRegister(ctx.actor))
	const paper = await store.findPaper(ctx.db, id)
	if (!paper) throw paperUnknown()
	const { sha256, originalSha256: _, code, ...rest } = paper
	return {
		...rest,
		label: labelOf(kinds, paper.kind),
		sha256: sha256.toString('hex'),
		checkUrl: checkAddress(code),
		checkPath: `/periksa/${printedCode(code)}`,
		signatures: (await store.listSignatures(ctx.db, id)).map(shown)
	}
}

/** A signature in what a page may carry. */
export const shown = (one: store.KeptSignature) => ({
	...{ name: one.name, title: one.title, signedAt: one.signedAt, origin: one.origin },
	...{ holder: one.holder, issuer: one.issuer, ownSeal: one.ownSeal },
	...{ validFrom: one.validFrom, validTo: one.validTo }
})

/**
 * The file of a paper: the signed PDF, or the editable .docx. Who takes it is recorded. For the
 * office.
 */
export async function downloadPaper(
	ctx: Context,
	{ id, format }: { id: string; format: 'pdf' | 'docx' }
): Promise<HandedFile> {
	authorize(mayReadRegister(ctx.actor))
	await record(ctx, 'documents.paper_read', { format }, id)
	const paper = await store.findPaper(ctx.db, id)
	const fileId = format === 'pdf' ? paper?.fileId : paper?.editableId
	if (!fileId) throw paperUnknown()
	return getKeptFile(ctx.db, fileId)
}

/** Papers of a subject with their signatures, the newest first. Permission is the caller's. */
export async function listPapersOf(ctx: Context, subject: string) {
	const papers = await store.listPapers(ctx.db, subject)
	const ids = papers.map(({ id }) => id)
	const signatures = Map.groupBy(
		await store.listSignaturesOf(ctx.db, ids),
		({ paperId }) => paperId
	)
	return papers.map((paper) => ({
		...paper,
		checkUrl: checkAddress(paper.code),
		signatures: (signatures.get(paper.id) ?? []).map(shown)
	}))
}

/** Takes a paper back: its check page says so from then on. Its number stays used. Refused: a paper that its slice takes back. */
export async function withdrawPaper(
	ctx: Context,
	kinds: readonly PaperKind[],
	{ id, version, alasan }: { id: string; version: number; alasan: string }
): Promise<void> {
	authorize(mayKeepRegister(ctx.actor))
	const paper = await store.lockPaper(ctx.db, id)
	const where = kinds.find(({ key }) => key === paper?.kind)?.takenBackAt
	if (where) throw takenBackElsewhere(where)
	await takePaperBack(ctx, paper, { version, alasan })
}

/** The same for the slice that made it, in its transaction. Permission is the caller's. */
export async function withdrawOwnPaper(
	ctx: Context,
	{ id, alasan }: { id: string; alasan: string }
): Promise<void> {
	const paper = await store.lockPaper(ctx.db, id)
	await takePaperBack(ctx, paper, { version: paper?.version ?? 0, alasan })
}

async function takePaperBack(
	ctx: Context,
	paper: store.PaperRow | undefined,
	{ version, alasan }: { version: number; alasan: string }
): Promise<void> {
	if (!paper) throw paperUnknown()
	if (paper.withdrawnAt) throw paperWithdrawn()
	if (!(await store.recordWithdrawn(ctx.db, paper.id, { version, why: alasan, at: ctx.now })))
		throw changed()
	await record(ctx, 'documents.paper_withdrawn', { reason: alasan }, paper.id)
}
