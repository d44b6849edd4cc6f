import { createHash } from 'node:crypto'
import { tooManyCodes } from '../../access/refusals.ts'
import { closedTill, countVisit, wrongCodes, type Limit } from '../../access/visitors.ts'
import type { Context } from '../../context.ts'
import { labelOf } from '../numbers/list-register.ts'
import { checkCodeUnknown, tooManyFiles } from '../refusals.ts'
import { findSignatures, type FoundSignature } from '../signing/verify.ts'
import { printedCode, readCode } from './code.ts'
import { MOST_BYTES } from './issue-paper.ts'
import type { PaperKind } from './kind.ts'
import { shown } from './show-paper.ts'
import * as store from './store.ts'

const CODES = wrongCodes('papers')
/** Comparing a file takes some tenths of a second; docs/rules.md#pengunjung. */
const FILES: Limit = { kind: 'papers.file', most: 60, window: 3_600_000 }

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
	return paper && told(ctx, kinds, paper)
}

async function told(
	ctx: Context,
	kinds: readonly PaperKind[],
	paper: store.PaperRow
): Promise<PaperCheck> {
	return {
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
}

async function findByTyped(ctx: Context, typed: string) {
	const code = readCode(typed)
	return code === undefined ? undefined : store.findPaperByCode(ctx.db, code)
}

export type Answered = { paper: PaperCheck } | { problem: string }

/**
 * The same for a visitor: wrong codes are counted by address and, when they are many, not looked up for a while. A page that
 * is asked for again must say so, hence a sentence and no refusal.
 */
export async function answerCode(
	ctx: Context,
	kinds: readonly PaperKind[],
	{ typed, address }: { typed: string; address: string }
): Promise<Answered> {
	const till = await closedTill(ctx, CODES, address)
	if (till) return { problem: tooManyCodes(till).message }
	const paper = await checkPaper(ctx, kinds, typed)
	if (paper) return { paper }
	await countVisit(ctx, CODES, address)
	return { problem: checkCodeUnknown().message }
}

/**
 * How a file stands to the paper:
 * - `same`: every byte is the paper's, as it stands now;
 * - `earlier`: the paper before its last signatures;
 * - `more`: the paper, and behind it what nobody here has put there;
 * - `changed`: it carries a signature that no longer fits its content;
 * - `other`: another file.
 */
export type Comparison = 'same' | 'earlier' | 'more' | 'changed' | 'other' | 'too_large'

async function compareWith(
	ctx: Context,
	paper: store.PaperRow,
	bytes: Uint8Array,
	found: readonly FoundSignature[]
): Promise<Comparison> {
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
	return withoutPaper(found)
}

const withoutPaper = (found: readonly FoundSignature[]): Comparison =>
	found.some(({ intact }) => !intact) ? 'changed' : 'other'

/** A file as it was judged: against its paper, where it is one of ours. */
export type JudgedFile = { comparison: Comparison; paper: PaperCheck | null }

/**
 * Judges a visitor's file against the paper of a code; without a code against the paper that it is, or was before somebody
 * put more behind it. Files are counted by address. Nothing of them is kept. Refused: too many in an hour; more signatures
 * than can be checked.
 */
export async function judgeFile(
	ctx: Context,
	kinds: readonly PaperKind[],
	{ typed, bytes, address }: FileWish
): Promise<JudgedFile> {
	// Counted first: of many that are sent at once no more are looked at than of as many one by one.
	if ((await countVisit(ctx, FILES, address)) > FILES.most)
		throw tooManyFiles((await closedTill(ctx, FILES, address)) ?? ctx.now)
	const turn = last.then(() => judge(ctx, kinds, typed, bytes))
	last = turn.catch(() => {})
	return turn
}

export type FileWish = { typed: string | null; bytes: Uint8Array; address: string }

/** A file is held some five times while it is checked: one after the other, whoever asks. */
let last: Promise<unknown> = Promise.resolve()

async function judge(
	ctx: Context,
	kinds: readonly PaperKind[],
	typed: string | null,
	bytes: Uint8Array
): Promise<JudgedFile> {
	if (bytes.byteLength > MOST_BYTES) return { comparison: 'too_large', paper: null }
	const found = await findSignatures(bytes)
	const paper =
		typed === null ? await findByContent(ctx, bytes, found) : await findByTyped(ctx, typed)
	if (typed !== null && !paper) throw checkCodeUnknown()
	if (!paper) return { comparison: withoutPaper(found), paper: null }
	return {
		comparison: await compareWith(ctx, paper, bytes, found),
		paper: await told(ctx, kinds, paper)
	}
}

/** The paper that has these bytes, or that ends where one of the file's signatures does. */
async function findByContent(ctx: Context, bytes: Uint8Array, found: readonly FoundSignature[]) {
	const whole = await store.findPaperByHash(ctx.db, [hash(bytes)])
	if (whole) return whole
	const intact = found.filter((one) => one.intact)
	const parts = intact.map(({ covers }) => hash(bytes.subarray(0, covers)))
	return parts.length > 0 ? store.findPaperByHash(ctx.db, parts) : undefined
}

const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
