import { createHash } from 'node:crypto'
import type { Context } from '../../context.ts'
import { labelOf } from '../numbers/list-register.ts'
import { findSignatures } from '../signing/verify.ts'
import { printedCode, readCode } from './code.ts'
import { MOST_BYTES } from './issue-paper.ts'
import type { PaperKind } from './kind.ts'
import { shown } from './show-paper.ts'
import * as store from './store.ts'

/** What anybody with the code may know of a paper: nothing of a person but the officials who signed it. */
export type PaperCheck = {
	readonly code: string
	readonly label: string
	readonly number: string | null
	/** null where the title is not for everybody. */
	readonly title: string | null
	readonly on: string
	readonly issuedAt: Date
	readonly withdrawnAt: Date | null
	readonly signatures: readonly ReturnType<typeof shown>[]
	readonly sha256: string
}

/** The paper of a code as somebody typed it; undefined when there is none. For everybody, no permission. */
export async function checkPaper(
	ctx: Context,
	kinds: readonly PaperKind[],
	typed: string
): Promise<PaperCheck | undefined> {
	const paper = await findByTyped(ctx, typed)
	return (
		paper && {
			code: printedCode(paper.code),
			label: labelOf(kinds, paper.kind),
			number: paper.number,
			title: paper.isPublic ? paper.title : null,
			on: paper.on,
			issuedAt: paper.issuedAt,
			withdrawnAt: paper.withdrawnAt,
			signatures: (await store.listSignatures(ctx.db, paper.id)).map(shown),
			sha256: paper.sha256.toString('hex')
		}
	)
}

async function findByTyped(ctx: Context, typed: string) {
	const code = readCode(typed)
	return code === undefined ? undefined : store.findPaperByCode(ctx.db, code)
}

/**
 * How a file stands to the paper:
 * - `same`: every byte is the paper's, as it stands now;
 * - `earlier`: the paper before its last signatures;
 * - `more`: the paper, and behind it what nobody here has put there;
 * - `changed`: it carries a signature that no longer fits its content;
 * - `other`: another file.
 */
export type Comparison = 'same' | 'earlier' | 'more' | 'changed' | 'other' | 'too_large' | 'none'

/** Compares a file with the paper of a code. Nothing of it is kept. */
export async function compareFile(
	ctx: Context,
	{ typed, bytes }: { typed: string; bytes: Uint8Array }
): Promise<Comparison> {
	const paper = await findByTyped(ctx, typed)
	if (!paper || bytes.byteLength === 0) return 'none'
	if (bytes.byteLength > MOST_BYTES) return 'too_large'
	const beginsAs = (sha256: Buffer, size: number) =>
		bytes.byteLength >= size && hash(bytes.subarray(0, size)).equals(sha256)

	if (beginsAs(paper.sha256, paper.size)) return bytes.byteLength === paper.size ? 'same' : 'more'
	const signatures = await store.listSignatures(ctx.db, paper.id)
	const sum = hash(bytes)
	if (
		[paper.originalSha256, ...signatures.map(({ sha256 }) => sha256)].some((one) => one.equals(sum))
	)
		return 'earlier'
	if (beginsAs(paper.originalSha256, paper.originalSize)) return 'more'
	return (await findSignatures(bytes)).some(({ intact }) => !intact) ? 'changed' : 'other'
}

const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
