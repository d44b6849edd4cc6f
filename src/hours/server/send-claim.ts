import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import type { ClaimStep } from '../claims/forms.ts'
import { alreadyCounted } from '../claims/refusals.ts'
import * as store from './store/claim.ts'
import { openOwnClaim } from './write-claim.ts'

/** Sends a claim to be verified, the first time or again; refused where the same course counts or is claimed already. */
export async function sendClaim(ctx: Context, ref: ClaimStep): Promise<{ id: string }> {
	const claim = await openOwnClaim(ctx, ref)
	const twins = await store.listTwins(ctx.db, claim.id)
	if (twins.some(({ same }) => same)) throw alreadyCounted()
	const sent = await store.recordClaim(ctx.db, claim, { state: 'sent', sentAt: ctx.now })
	if (!sent) throw changed()
	await record(ctx, 'hours.claim_sent', { alike: twins.length }, claim.id)
	return { id: claim.id }
}
