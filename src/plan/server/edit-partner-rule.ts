import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { changed } from '#platform/http/refusals.ts'
import { mayKeepPartners, mayReadPartners } from '../access.ts'
import type { PartnerRuleForm } from '../partner-forms.ts'
import { getRule, insertRule } from './store/partner.ts'

/** The ceilings of fees and the worth of a batch with the community that count. */
export async function showPartnerRule(ctx: Context) {
	authorize(mayReadPartners(ctx.actor))
	return { rule: await getRule(ctx.db) }
}

/** Sets them anew, as a version after the one that was read; parts that were agreed keep theirs. */
export async function recordPartnerRule(
	ctx: Context,
	{ version, ...rule }: PartnerRuleForm
): Promise<{ version: number }> {
	authorize(mayKeepPartners(ctx.actor))
	if ((await getRule(ctx.db)).version !== version) throw changed()
	const next = { ...rule, version: version + 1, certainty: 'house' as const }
	const by = { recordedBy: ctx.actor.id, recordedAt: ctx.now }
	if (!(await insertRule(ctx.db, { ...next, ...by }))) throw changed()
	await record(ctx, 'plan.partner_rule_set', next)
	return { version: next.version }
}
