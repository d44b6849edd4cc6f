import { authorize } from '../../access/authorize.ts'
import type { Context } from '../../context.ts'
import { mayKeepRegister } from '../access.ts'
import { findNumber } from '../numbers/store.ts'
import { kindUnknown, numberUnknown } from '../refusals.ts'
import { newCheckCode } from './code.ts'
import { checkAddress, issuePaper } from './issue-paper.ts'
import type { PaperKind } from './kind.ts'

/** Hands in the paper that a number was reserved for by hand; from then on it can be checked. */
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
	const code = newCheckCode()
	const draft = {
		...{ kind, title: row.title, on: row.on, subject: null, code },
		...{ numberId: id, number: row.number },
		check: { url: checkAddress(code), qr: '' }
	}
	return issuePaper(ctx, draft, { pdf: bytes, fileName: fileNameOf(row.number), isPublic: publik })
}

const fileNameOf = (number: string) => `naskah-${number.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
