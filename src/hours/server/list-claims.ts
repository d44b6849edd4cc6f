import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { getKeptFile, type HandedFile } from '#platform/files/kept-file.ts'
import { isOwn } from '#people/access.ts'
import { claimScope, mayClaim, mayVerifyClaims } from '../access.ts'
import type { ClaimOfPerson, ClaimQuery, Twin, Verifier, Worth } from '../claims/model.ts'
import { claimUnknown } from '../claims/refusals.ts'
import { overdueBefore } from '../claims/rules.ts'
import { worthOf } from './show-own-claims.ts'
import * as store from './store/claim.ts'

/** Whose claims the actor answers. */
export const verifierOf = ({ actor }: Context): Verifier => ({
	scope: claimScope(actor),
	employeeId: actor.employeeId
})

/** A page of the claims that the actor verifies, with how many wait and how many too long. */
export async function listClaims(ctx: Context, query: ClaimQuery) {
	authorize(mayVerifyClaims(ctx.actor))
	const late = overdueBefore(ctx.now)
	return {
		...(await store.listClaims(ctx.db, verifierOf(ctx), query, late)),
		counts: await store.countWaitingClaims(ctx.db, verifierOf(ctx), late)
	}
}

/** A claim with what would count of it and what may be the same. */
export async function showClaim(
	ctx: Context,
	{ id }: { id: string }
): Promise<{ claim: ClaimOfPerson; worth: Worth | null; twins: Twin[]; own: boolean }> {
	authorize(mayVerifyClaims(ctx.actor))
	const claim = await store.findClaim(ctx.db, claimScope(ctx.actor), id)
	if (!claim) throw claimUnknown()
	const waits = claim.state === 'sent'
	return {
		claim,
		worth: waits ? await worthOf(ctx, claim) : null,
		twins: waits ? await store.listTwins(ctx.db, id) : [],
		own: isOwn(ctx.actor, claim.employeeId)
	}
}

/** The evidence of a claim, for its owner and for whoever verifies it; that another takes it is recorded. */
export async function takeClaimEvidence(ctx: Context, { id }: { id: string }): Promise<HandedFile> {
	const { db, actor } = ctx
	authorize(mayClaim(actor) || mayVerifyClaims(actor))
	const own = actor.employeeId ? await store.findOwnClaim(db, actor.employeeId, id) : undefined
	const claim =
		own ?? (mayVerifyClaims(actor) ? await store.findClaim(db, claimScope(actor), id) : undefined)
	if (!claim) throw claimUnknown()
	if (!own) await record(ctx, 'hours.claim_evidence_taken', { file: claim.fileId }, id)
	return getKeptFile(db, claim.fileId)
}
