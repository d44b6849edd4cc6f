import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayClaim } from '../access.ts'
import type { CourseClaim, Twin, Worth } from '../claims/model.ts'
import { claimUnknown } from '../claims/refusals.ts'
import { creditOf, isOpen } from '../claims/rules.ts'
import { judgeCredits } from './credit.ts'
import * as store from './store/claim.ts'
import { getRules, listForms } from './store/reference.ts'

/** A page of the actor's own claims. */
export async function listOwnClaims(ctx: Context, page: { limit: number; offset: number }) {
	authorize(mayClaim(ctx.actor))
	return store.listOwnClaims(ctx.db, ctx.actor.employeeId!, page)
}

/** One of the actor's own claims; anybody else's is not found. */
export async function showOwnClaim(ctx: Context, { id }: { id: string }): Promise<CourseClaim> {
	authorize(mayClaim(ctx.actor))
	const claim = await store.findOwnClaim(ctx.db, ctx.actor.employeeId!, id)
	if (!claim) throw claimUnknown()
	return claim
}

/** The same before it is sent: what would count of it, and what may be the same. */
export async function reviewOwnClaim(
	ctx: Context,
	ref: { id: string }
): Promise<{ claim: CourseClaim; worth: Worth | null; twins: Twin[] }> {
	const claim = await showOwnClaim(ctx, ref)
	if (!isOpen(claim.state) && claim.state !== 'sent') return { claim, worth: null, twins: [] }
	return {
		claim,
		worth: await worthOf(ctx, claim),
		twins: await store.listTwins(ctx.db, claim.id)
	}
}

/** What would count of a claim now. Permission is the caller's. */
export async function worthOf(ctx: Context, claim: CourseClaim): Promise<Worth> {
	const [entry] = await judgeCredits(ctx, [creditOf(claim)])
	const { counted, reason, rulesVersion } = entry!
	return { counted, reason, rulesVersion }
}

/** Forms of learning that a course may have, as the rules in force today list them. */
export async function chooseForm(ctx: Context): Promise<{ code: string; name: string }[]> {
	authorize(mayClaim(ctx.actor))
	const { version } = await getRules(ctx.db, civilDate(ctx.now))
	return (await listForms(ctx.db, version)).map(({ code, name }) => ({ code, name }))
}
