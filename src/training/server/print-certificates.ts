import { randomBytes } from 'node:crypto'
import { creditOnce, type Credited } from '#hours/server/credit-once.ts'
import { recipientsByNip } from '#platform/access/recipients.ts'
import { record } from '#platform/audit/record.ts'
import { readEmblem } from '#platform/change-emblem.ts'
import { config } from '#platform/config.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { compileDocuments } from '#platform/documents/compile.ts'
import { printedCode } from '#platform/documents/papers/code.ts'
import { draftPaper, type PaperDraft } from '#platform/documents/papers/issue-paper.ts'
import { issueSealed, sealPdf, type SealedPdf } from '#platform/documents/papers/issue-sealed.ts'
import { localSigner, type Signer } from '#platform/documents/signing/signer.ts'
import { atHour, civilDate } from '#platform/i18n/format.ts'
import { send } from '#platform/mail/send.ts'
import { readGovernment } from '#platform/settings.ts'
import { certificateKind } from '../certificates/kind.ts'
import { issuedLetter } from '../certificates/letters.ts'
import type { Earner } from '../certificates/model.ts'
import { validUntil, type Held } from '../certificates/rules.ts'
import { certificateView, type CertificateFrame } from '../certificates/view.ts'
import { hoursNote } from '../certificates/words.ts'
import { credentialOf, type Certified, type Issuer } from '../credential/achievement.ts'
import { mayIssue } from '../credential/did.ts'
import { signCredential, type SigningKey } from '../credential/jwt.ts'
import { currentKey } from './credential-keys.ts'
import { retireReplaced } from './revoke-certificate.ts'
import * as store from './store/certificate.ts'

const template = new URL('../documents/certificate.typ', import.meta.url)

/** All that certificates of one batch share. */
export type Press = {
	readonly batch: Held
	readonly frame: CertificateFrame
	readonly issuer: Issuer
	readonly signer: Signer
	/** null where no credential may be issued. */
	readonly key: SigningKey | null
}

/** Gathers what is printed on each certificate, and both keys. Refused: a key that this machine cannot open. */
export async function openPress(
	ctx: Context,
	batch: Held,
	url = config.url,
	data = config.data
): Promise<Press> {
	const { name, unit, place, example } = await readGovernment(ctx.db)
	const signer = await localSigner(ctx)
	const seal = signer.certificate.holder
	return {
		batch,
		frame: { government: name, unit, place, example, seal, emblem: await readEmblem(ctx.db) },
		issuer: { url, name },
		signer,
		key: mayIssue(url) ? await currentKey(ctx, data) : null
	}
}

/** A certificate with its pages set, and no seal yet. */
export type SetPage = {
	readonly earner: Earner
	readonly draft: PaperDraft
	readonly pdf: Uint8Array
}
type Printed = { earner: Earner; draft: PaperDraft; sealed: SealedPdf }
type Replaces = { readonly id: string; readonly reason: string } | null

/**
 * Reserves the numbers of certificates and sets their pages, in the typesetter's process. Run again after it was killed, they have
 * the same numbers.
 */
export async function setPages(
	ctx: Context,
	{ batch, frame }: Press,
	earners: readonly Earner[]
): Promise<SetPage[]> {
	const on = civilDate(ctx.now)
	const drafts = await inTransaction(ctx, (tx) => draftAll(tx, batch, earners, on))
	const pdfs = await compileDocuments(
		earners.map((earner, i) => ({
			template,
			data: certificateView(frame, batch, earner, {
				...{ number: drafts[i]!.number!, check: drafts[i]!.check, on }
			}),
			createdAt: ctx.now
		}))
	)
	return earners.map((earner, i) => ({ earner, draft: drafts[i]!, pdf: pdfs[i]! }))
}

/** Seals pages that were set, with no transaction open, then issues them with everything that hangs on them at once. */
export async function issuePages(
	ctx: Context,
	press: Press,
	pages: readonly SetPage[],
	replaces: Replaces
): Promise<void> {
	const { frame, signer } = press
	const who = {
		...{ name: frame.unit, title: 'penerbit sertifikat', reason: 'Menerbitkan' },
		...{ place: frame.place, at: ctx.now }
	}
	const printed: Printed[] = []
	for (const { earner, draft, pdf } of pages)
		printed.push({ earner, draft, sealed: await sealPdf(pdf, who, signer) })
	await inTransaction(ctx, (tx) => issueAll(tx, press, printed, replaces))
}

async function draftAll(
	ctx: Context,
	{ title }: Held,
	earners: readonly Earner[],
	on: string
): Promise<PaperDraft[]> {
	const drafts: PaperDraft[] = []
	for (const { enrolmentId } of earners)
		drafts.push(
			await draftPaper(ctx, {
				kind: certificateKind,
				title: `Sertifikat ${title}`,
				on,
				subject: `sertifikat:${enrolmentId}`
			})
		)
	return drafts
}

async function issueAll(
	ctx: Context,
	press: Press,
	printed: readonly Printed[],
	replaces: Replaces
): Promise<void> {
	const kept = replaces && (await retireReplaced(ctx, replaces))
	const due = replaces ? printed : await stillDue(ctx, press.batch, printed)
	const credited = kept ? undefined : await creditAll(ctx, press.batch, due)
	for (const one of due) {
		const hours = credited?.get(one.earner.enrolmentId)
		await issueOne(ctx, press, one, {
			replacesId: replaces?.id ?? null,
			entryId: kept ? kept.entryId : hours && 'entry' in hours ? hours.entry.id : null,
			hoursNote: kept ? kept.hoursNote : hoursNote(hours)
		})
	}
	await tell(ctx, press.batch, due)
}

/** Whoever got theirs meanwhile is left out; until the transaction ends nobody else issues for this batch. */
async function stillDue(
	{ db }: Context,
	{ id }: Held,
	printed: readonly Printed[]
): Promise<Printed[]> {
	await store.findCertifiedBatch(db, id, true)
	const ids = printed.map(({ earner }) => earner.enrolmentId)
	const due = new Set((await store.listUncertified(db, ids)).map((one) => one.enrolmentId))
	return printed.filter(({ earner }) => due.has(earner.enrolmentId))
}

/** Employees' hours, by enrolment; citizens have no ledger. */
async function creditAll(
	ctx: Context,
	batch: Held,
	printed: readonly Printed[]
): Promise<Map<string, Credited>> {
	const employees = printed.filter(({ earner }) => earner.employeeId !== null)
	const credited = await creditOnce(
		ctx,
		employees.map(({ earner, draft }) => ({
			employeeId: earner.employeeId!,
			formCode: batch.formCode,
			title: batch.title,
			organiser: batch.organiser,
			certificate: draft.number!,
			...{ startedOn: batch.startedOn, completedOn: batch.completedOn },
			...{ international: false, jp: batch.jp, minutes: null, units: null },
			source: 'training'
		}))
	)
	return new Map(employees.map(({ earner }, i) => [earner.enrolmentId, credited[i]!]))
}

async function issueOne(
	ctx: Context,
	{ batch, key, issuer }: Press,
	{ earner, draft, sealed }: Printed,
	hangs: Pick<store.NewCertificate, 'replacesId' | 'entryId' | 'hoursNote'>
): Promise<void> {
	const number = draft.number!
	const fileName = `sertifikat-${number.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
	const { id: paperId } = await issueSealed(ctx, draft, sealed, fileName)
	const certificate = {
		...{ id: ctx.newId(), enrolmentId: earner.enrolmentId, paperId, number, code: draft.code },
		...{ name: earner.name, title: batch.title, jp: batch.jp },
		...{ startedOn: batch.startedOn, completedOn: batch.completedOn, issuedAt: ctx.now },
		validUntil: validUntil(batch.completedOn, batch.validMonths),
		...hangs
	}
	const statusIndex = await store.insertCertificate(ctx.db, certificate)
	if (key) {
		const credential = credentialOf(certifiedOf(certificate, earner, statusIndex), issuer)
		await store.recordCredential(ctx.db, certificate.id, await signCredential(credential, key))
	}
	const { replacesId: replaces } = hangs
	await record(ctx, 'training.certificate_issued', { number, replaces }, certificate.id)
}

const certifiedOf = (
	{ code, validUntil: until, ...said }: store.NewCertificate,
	{ nip, name }: Earner,
	statusIndex: number
): Certified => ({
	...said,
	code: printedCode(code),
	criteria: CRITERIA,
	validUntil: until === null ? null : atHour(until, 24),
	identity: nip ? { type: 'ext:nip', value: nip } : { type: 'name', value: name },
	salt: randomBytes(16).toString('hex'),
	statusIndex
})

/** What everybody did who has such a certificate. */
const CRITERIA = 'Hadir pada sesi-sesi kegiatan menurut syarat kehadirannya.'

/** Whoever has no account is told by nobody here; their organiser hands it over. */
async function tell(ctx: Context, batch: Held, printed: readonly Printed[]): Promise<void> {
	const nips = printed.flatMap(({ earner }) => earner.nip ?? [])
	const recipients = await recipientsByNip(ctx.db, nips)
	await send(
		ctx,
		printed.flatMap(({ earner, draft }) => {
			const to = recipients.get(earner.nip ?? '')
			return to ? [{ to, letter: issuedLetter(batch, draft.number!) }] : []
		})
	)
}
