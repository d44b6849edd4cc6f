import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayDecideSkm, mayDecideSkmOf } from '../access.ts'
import type { NeedDecision } from '../forms.ts'
import { needUnknown } from '../refusals.ts'
import * as store from './store/skm.ts'

/** Accepts a need that a weak element proposes, or sets it aside with a reason; a later word takes the place of an earlier. */
export async function decideNeed(
	ctx: Context,
	{ kebutuhan, version, putusan, alasan }: NeedDecision
): Promise<{ agencyId: string }> {
	authorize(mayDecideSkm(ctx.actor))
	const need = await store.findNeed(ctx.db, kebutuhan)
	if (!need) throw needUnknown()
	authorize(mayDecideSkmOf(ctx.actor, need.agencyId))
	const decision = {
		state: putusan,
		reason: alasan,
		decidedBy: ctx.actor.name,
		decidedAt: ctx.now
	}
	if (!(await store.decideNeed(ctx.db, kebutuhan, version, decision))) throw changed()
	await record(ctx, 'needs.need_decided', { state: putusan, reason: alasan }, kebutuhan)
	return { agencyId: need.agencyId }
}
