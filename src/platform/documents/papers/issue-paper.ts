import { createHash } from 'node:crypto'
import { record } from '../../audit/record.ts'
import { config } from '../../config.ts'
import type { Context } from '../../context.ts'
import { keepFile } from '../../files/kept-file.ts'
import { reserveNumber } from '../numbers/reserve-number.ts'
import { endNumber, findNumber, keepKind } from '../numbers/store.ts'
import { qrSvg } from '../qr.ts'
import { notPdf, numberEnded, numberUnknown, paperTooLarge } from '../refusals.ts'
import { newCheckCode, printedCode } from './code.ts'
import type { PaperKind } from './kind.ts'
import * as store from './store.ts'

/** A paper has some hundred pages; more is a scan that should be made smaller. */
export const MOST_BYTES = 20 * 1024 * 1024

/** What stands on the paper before it is set: number, check address, QR. */
export type PaperDraft = {
	readonly kind: PaperKind
	readonly title: string
	/** Civil date. */
	readonly on: string
	readonly subject: string | null
	readonly numberId: string | null
	readonly number: string | null
	readonly code: string
	/** For `Paper.check`. */
	readonly check: { readonly url: string; readonly qr: string }
}

export type PaperWish = {
	readonly kind: PaperKind
	readonly title: string
	readonly on: string
	/** What it is about, as 'rencana:2027'; papers of a subject are listed by it. */
	readonly subject?: string | null
	/** False for a paper without a number of its own, as an annex. */
	readonly numbered?: boolean
	/** The number that another office gave. */
	readonly given?: string | null
}

/**
 * Reserves what must be printed on a paper before it exists; in a job, in a transaction of its own
 * before the pages are set. A job that runs twice gets the same number, by its subject. Permission
 * is the caller's.
 */
export async function draftPaper(
	ctx: Context,
	{ kind, title, on, subject = null, numbered = true, given = null }: PaperWish
): Promise<PaperDraft> {
	const reserved = numbered
		? await reserveNumber(ctx, kind, { title, on, subject, given })
		: undefined
	const code = newCheckCode()
	const url = checkAddress(code, kind.checkPath)
	return {
		...{ kind, title, on, subject, code },
		numberId: reserved?.id ?? null,
		number: reserved?.number ?? null,
		check: { url, qr: await qrSvg(url) }
	}
}

/** The public page of a code. */
export const checkAddress = (code: string, path = '/periksa'): string =>
	`${config.url}${path}/${printedCode(code)}`

/**
 * Issues a paper: keeps its files, uses its number up, and makes its check page answer. Sign it
 * afterwards by `signPaper`. `pdf` is the whole file; `editable` the same as .docx. Refused: a number
 * that was made void meanwhile, what is no PDF, more than 20 MB. Permission is the caller's.
 */
export async function issuePaper(
	ctx: Context,
	draft: PaperDraft,
	{
		pdf,
		original = pdf,
		editable = null,
		fileName,
		isPublic = draft.kind.isPublic
	}: {
		pdf: Uint8Array
		/** What it was before it was signed, where it is signed already: its first bytes. */
		original?: Uint8Array
		editable?: Uint8Array | null
		/** Without extension. */
		fileName: string
		isPublic?: boolean
	}
): Promise<{ id: string; code: string; fileId: string; editableId: string | null }> {
	if (pdf.byteLength > MOST_BYTES) throw paperTooLarge()
	if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') throw notPdf()
	const { kind, numberId, title, on, subject, code } = draft
	await keepKind(ctx.db, kind)
	if (numberId) await useNumber(ctx, numberId)
	const id = ctx.newId()
	const keep = (bytes: Uint8Array, extension: string, type: string) =>
		keepFile(ctx, { name: `${fileName}.${extension}`, type, bytes })
	const fileId = await keep(pdf, 'pdf', 'application/pdf')
	const editableId = editable && (await keep(editable, 'docx', DOCX))
	await store.insertPaper(ctx.db, {
		...{ id, kind: kind.key, numberId, title, on, subject, code, isPublic, fileId, editableId },
		originalSha256: createHash('sha256').update(original).digest(),
		originalSize: original.byteLength,
		by: ctx.actor.id,
		at: ctx.now
	})
	await record(ctx, 'documents.paper_issued', { kind: kind.key, number: draft.number }, id)
	return { id, code, fileId, editableId }
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function useNumber(ctx: Context, id: string): Promise<void> {
	if (await endNumber(ctx.db, id, { state: 'used', reason: '', at: ctx.now })) return
	const row = await findNumber(ctx.db, id)
	if (!row) throw numberUnknown()
	throw numberEnded(row.state === 'void' ? 'batal' : 'dipakai')
}
