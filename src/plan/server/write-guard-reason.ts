import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayCompose } from '../access.ts'
import type { GuardReasonForm } from '../decision-forms.ts'
import { guardReasonGone, versionUnknown } from '../decision-refusals.ts'
import { gatherGuards } from './gather-guards.ts'
import { insertReason } from './store/guard.ts'
import { findVersion } from './store/version.ts'

/** Says why a draft leaves something unmet; it counts for this version. Only what a guard names can be given a reason. */
export async function writeGuardReason(
	ctx: Context,
	{ tahun, versi, penjaga: guard, hal: subject, alasan: reason }: GuardReasonForm
): Promise<void> {
	authorize(mayCompose(ctx.actor))
	const version = await findVersion(ctx.db, tahun, versi)
	if (!version) throw versionUnknown()
	const judged = version.state === 'draft' ? await gatherGuards(ctx, version) : []
	const named = judged.some(
		({ name, items }) => name === guard && items.some((item) => item.subject === subject)
	)
	if (!named) throw guardReasonGone()
	const { id: byAccount, name: byName } = ctx.actor
	const id = ctx.newId()
	await insertReason(ctx.db, version.id, {
		...{ id, guard, subject, reason, byAccount, byName, at: ctx.now }
	})
	await record(ctx, 'plan.guard_reason', { guard, subject, reason }, version.id)
}
