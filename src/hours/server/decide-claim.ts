import { authorize } from '#platform/access/authorize.ts'
import { recipientByNip } from '#platform/access/recipients.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { send } from '#platform/mail/send.ts'
import type { Refusal } from '#platform/refusal.ts'
import { isOwn } from '#people/access.ts'
import { claimScope, mayVerifyClaims } from '../access.ts'
import type { ClaimAnswer, ClaimStep, ManyClaims } from '../claims/forms.ts'
import type { ClaimOfPerson } from '../claims/model.ts'
import {
	alreadyCounted,
	claimNotSent,
	claimUnknown,
	needsLook,
	ownClaim
} from '../claims/refusals.ts'
import { creditOf } from '../claims/rules.ts'
import { claimLetter, type ClaimDecision } from '../letters.ts'
import { writeCredits } from './credit.ts'
import { worthOf } from './show-own-claims.ts'
import * as store from './store/claim.ts'
import { lockLedger } from './store/ledger.ts'

/** Verifies a claim: what counts of it goes into the ledger, once. Its owner is written to. */
export async function acceptClaim(ctx: Context, ref: ClaimStep): Promise<{ id: string }> {
	authorize(mayVerifyClaims(ctx.actor))
	await lockLedger(ctx.db)
	const claim = await getSent(ctx, ref)
	if (await isCounted(ctx, claim)) throw alreadyCounted()
	await accept(ctx, claim)
	return { id: claim.id }
}

/** Asks the owner to mend a claim, with what is missing. */
export const returnClaim = (ctx: Context, answer: ClaimAnswer): Promise<{ id: string }> =>
	answerNo(ctx, answer, 'return')

/** Refuses a claim for good, with the reason. */
export const refuseClaim = (ctx: Context, answer: ClaimAnswer): Promise<{ id: string }> =>
	answerNo(ctx, answer, 'refuse')

/**
 * Verifies many claims at once: those alone that nothing speaks against, that is all of whose hours count and that are like
 * nothing else. The others are left as they are, each with why.
 */
export async function acceptMany(
	ctx: Context,
	{ pilih }: ManyClaims
): Promise<{ done: number; refused: { title: string; code: string }[] }> {
	authorize(mayVerifyClaims(ctx.actor))
	await lockLedger(ctx.db)
	const ids = pilih.map(({ id }) => id)
	const claims = await store.lockClaims(ctx.db, claimScope(ctx.actor), ids)
	const read = new Map(pilih.map(({ id, version }) => [id, version]))
	const refused: { title: string; code: string }[] = []
	for (const claim of claims) {
		const refusal =
			judge(ctx, claim, read.get(claim.id)!) ??
			((await isPlain(ctx, claim)) ? undefined : needsLook())
		if (refusal) refused.push({ title: claim.title, code: refusal.code })
		else await accept(ctx, claim)
	}
	return { done: claims.length - refused.length, refused }
}

/** Asked anew for each, since one that was accepted just before may be the same. */
async function isPlain(ctx: Context, claim: ClaimOfPerson): Promise<boolean> {
	const twins = await store.listTwins(ctx.db, claim.id)
	return twins.length === 0 && (await worthOf(ctx, claim)).counted === claim.jp
}

async function getSent(ctx: Context, { id, version }: ClaimStep): Promise<ClaimOfPerson> {
	const [claim] = await store.lockClaims(ctx.db, claimScope(ctx.actor), [id])
	if (!claim) throw claimUnknown()
	const refusal = judge(ctx, claim, version)
	if (refusal) throw refusal
	return claim
}

function judge({ actor }: Context, claim: ClaimOfPerson, version: number): Refusal | undefined {
	if (isOwn(actor, claim.employeeId)) return ownClaim()
	if (claim.state !== 'sent') return claimNotSent()
	return claim.version === version ? undefined : changed()
}

/** The same course stands in the ledger. */
const isCounted = async ({ db }: Context, { id }: ClaimOfPerson): Promise<boolean> =>
	(await store.listTwins(db, id)).some(({ source, same }) => source === 'entry' && same)

async function accept(ctx: Context, claim: ClaimOfPerson): Promise<void> {
	const [entry] = await writeCredits(ctx, [creditOf(claim)])
	const { id: entryId, counted } = entry!
	const decided = { at: ctx.now, by: ctx.actor.id, reason: '', entryId }
	if (!(await store.recordClaim(ctx.db, claim, { state: 'accepted', decided }))) throw changed()
	await record(ctx, 'hours.claim_accepted', { entry: entryId, counted }, claim.id)
	await tell(ctx, claim, 'accept', { counted })
}

async function answerNo(
	ctx: Context,
	{ reason, ...ref }: ClaimAnswer,
	step: 'return' | 'refuse'
): Promise<{ id: string }> {
	authorize(mayVerifyClaims(ctx.actor))
	const claim = await getSent(ctx, ref)
	const decided = { at: ctx.now, by: ctx.actor.id, reason, entryId: null }
	const state = step === 'return' ? 'returned' : 'refused'
	if (!(await store.recordClaim(ctx.db, claim, { state, decided }))) throw changed()
	await record(
		ctx,
		step === 'return' ? 'hours.claim_returned' : 'hours.claim_refused',
		{ reason },
		claim.id
	)
	await tell(ctx, claim, step, { reason })
	return { id: claim.id }
}

/** Whoever has no account is told by nobody here; the claim shows them. */
async function tell(
	ctx: Context,
	claim: ClaimOfPerson,
	step: ClaimDecision,
	said: { reason?: string; counted?: number }
): Promise<void> {
	const to = await recipientByNip(ctx.db, claim.nip)
	if (to) await send(ctx, [{ to, letter: claimLetter(claim, step, said) }])
}
