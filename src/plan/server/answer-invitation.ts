import { codeHash } from '#platform/access/link.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { feeOf } from '../partner.ts'
import type { PartnerFeedbackForm } from '../partner-forms.ts'
import { invitationUnknown } from '../partner-refusals.ts'
import { findPartner, recordFeedback } from './store/partner.ts'
import { findByCode, type Part } from './store/partner-part.ts'
import { forgetPartner } from './withdraw-consent.ts'

// The code is the permission: whoever holds it is the partner, without an account.

async function getInvited({ db }: Context, code: string): Promise<Part> {
	const part = await findByCode(db, codeHash(code))
	if (!part) throw invitationUnknown()
	return part
}

/** What a partner sees by their link: their part, what they agreed to, and what they said before. */
export async function showInvitation(ctx: Context, { kode }: { kode: string }) {
	const part = await getInvited(ctx, kode)
	const partner = await findPartner(ctx.db, part.partnerId)
	if (!partner) throw invitationUnknown()
	return {
		partner: partner.name,
		activity: part.activity,
		year: part.year,
		role: part.role,
		topic: part.topic,
		fee: feeOf(part),
		consentText: partner.consentText,
		consentOn: partner.consentOn,
		said: part.fromPartner
	}
}

/** What the partner says of the activity; said again it replaces what was said. */
export async function rateByPartner(
	ctx: Context,
	{ kode, ...said }: PartnerFeedbackForm
): Promise<{ kode: string }> {
	const part = await getInvited(ctx, kode)
	await recordFeedback(ctx.db, part.id, 'partner', { ...said, by: part.partner, at: ctx.now })
	await record(ctx, 'plan.activity_rated_by_partner', { score: said.score }, part.id)
	return { kode }
}

/** The partner takes their consent back; their link ends with it. */
export async function withdrawByPartner(
	ctx: Context,
	{ kode }: { kode: string }
): Promise<{ id: string }> {
	const { partnerId } = await getInvited(ctx, kode)
	return forgetPartner(ctx, partnerId)
}
