import { authorize } from '../../access/authorize.ts'
import type { Context } from '../../context.ts'
import { mayKeepRegister } from '../access.ts'
import { findNumber } from '../numbers/store.ts'
import {
	kindUnknown,
	madeHere,
	numberUnknown,
	paperTooLarge,
	signatureBroken
} from '../refusals.ts'
import { inspectAdded } from '../signing/inspect-added.ts'
import { findSignatures } from '../signing/verify.ts'
import { recordOutside } from './accept-signed.ts'
import { newCheckCode } from './code.ts'
import { checkAddress, issuePaper, MOST_BYTES } from './issue-paper.ts'
import type { PaperKind } from './kind.ts'
import { isFromOutside } from './outside.ts'

/**
 * Hands in the paper that a number was reserved for by hand; from then on it can be checked. Who has
 * signed it already is written down. Refused: a paper that a slice makes; a file whose signatures no longer fit it, or that was
 * changed behind them.
 */
export async function usePaperNumber(
	ctx: Context,
	kinds: readonly PaperKind[],
	{ id, bytes, publik }: { id: string; bytes: Uint8Array; publik: boolean }
): Promise<{ id: string }> {
	authorize(mayKeepRegister(ctx.actor))
	const row = await findNumber(ctx.db, id)
	if (!row) throw numberUnknown()
	const kind = kinds.find(({ key }) => key === row.kind)
	if (!kind) throw kindUnknown()
	if (!isFromOutside(kind.key)) throw madeHere()
	if (bytes.byteLength > MOST_BYTES) throw paperTooLarge()
	const found = await findSignatures(bytes)
	if (!found.every(({ intact }) => intact)) throw signatureBroken()
	const [first, ...later] = found
	const problem = first && !first.whole && inspectAdded(bytes, first.covers, later)
	if (problem) throw problem
	const code = newCheckCode()
	const draft = {
		...{ kind, title: row.title, on: row.on, subject: null, code },
		...{ numberId: id, number: row.number },
		check: { url: checkAddress(code), qr: '' }
	}
	const fileName = fileNameOf(row.number)
	const paper = await issuePaper(ctx, draft, { pdf: bytes, fileName, isPublic: publik })
	await recordOutside(ctx, paper.id, bytes, found)
	return paper
}

const fileNameOf = (number: string) => `naskah-${number.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
