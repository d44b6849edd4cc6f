import { dropContact } from '#needs/server/moderate-message.ts'
import { system } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { mayKeepPartners } from '../access.ts'
import { partnerKindWords } from '../partner-words.ts'
import { consentWithdrawn, partnerUnknown } from '../partner-refusals.ts'
import { endParts, emptyPartner, findPartner, setCompetencies } from './store/partner.ts'

/**
 * Withdraws the consent of a partner: name, how to reach them, what they teach and their own words are erased, what they
 * would still do ends and their links close. Fees that were agreed stay, without a name: they are accounts.
 * Source: docs/rules.md#mitra-masyarakat.
 */
export async function withdrawConsent(
	ctx: Context,
	{ id }: { id: string }
): Promise<{ id: string }> {
	authorize(mayKeepPartners(ctx.actor))
	return forgetPartner(ctx, id)
}

/** The same, asked by the partner through their link; who asks is proven by the caller. */
export async function forgetPartner(ctx: Context, id: string): Promise<{ id: string }> {
	const partner = await findPartner(ctx.db, id)
	if (!partner) throw partnerUnknown()
	const name = `${partnerKindWords[partner.kind]}, persetujuan ditarik`
	if (!(await emptyPartner(ctx.db, id, name, ctx.now))) throw consentWithdrawn()
	await endParts(ctx.db, id, ctx.now)
	await setCompetencies(ctx.db, id, [])
	const { messageId } = partner
	// What they left with their offer goes too, whoever asks: the consent was theirs.
	if (messageId)
		await dropContact({ ...ctx, actor: system('mitra') }, { id: messageId, version: 0 })
	await record(ctx, 'plan.partner_withdrawn', {}, id)
	return { id }
}
