import { listOffers } from '#needs/server/list-offers.ts'
import { showMessage } from '#needs/server/show-message.ts'
import { offererWords } from '#needs/message-words.ts'
import type { Offer, Offerer } from '#needs/message.ts'
import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayKeepPartners } from '../access.ts'
import type { PartnerKind } from '../partner.ts'
import { offerTaken, offerWithoutContact, partnerUnknown } from '../partner-refusals.ts'
import { insertPartner, listTakenOffers } from './store/partner.ts'

const kinds: Record<Offerer, PartnerKind> = {
	elder: 'adat',
	craftsman: 'craftsman',
	organisation: 'ngo',
	school: 'school',
	other: 'other'
}
const LONGEST_NAME = 200
const LONGEST_LESSON = 1000

/** A page of citizens' offers to teach that nobody took up yet, the newest first; without how to reach them. */
export async function listOpenOffers(
	ctx: Context,
	page = 1
): Promise<{ rows: Offer[]; total: number }> {
	authorize(mayKeepPartners(ctx.actor))
	return listOffers(ctx, { except: await listTakenOffers(ctx.db), page })
}

/**
 * Makes a partner of an offer: name and contact that were left with it, on the consent that was given then. Refused where
 * nobody left any, and the second time.
 */
export async function welcomeOffer(ctx: Context, { id }: { id: string }): Promise<{ id: string }> {
	authorize(mayKeepPartners(ctx.actor))
	const { message, contact } = await showMessage(ctx, { id, withContact: true })
	const { offerer } = message
	if (!offerer) throw partnerUnknown()
	if (!contact) throw offerWithoutContact()
	if ((await listTakenOffers(ctx.db)).includes(id)) throw offerTaken()

	const partner = ctx.newId()
	const day = civilDate(message.receivedAt)
	await insertPartner(
		ctx.db,
		partner,
		{
			name: (contact.name || offererWords[offerer]).slice(0, LONGEST_NAME),
			kind: kinds[offerer],
			place: message.place,
			contact: contact.name,
			phone: contact.contact,
			teaches: message.body.slice(0, LONGEST_LESSON),
			competencies: [],
			consentText: 'Menawarkan diri lewat halaman usulan warga dan setuju dihubungi.',
			consentOn: day,
			active: true
		},
		ctx.now,
		id
	)
	await record(ctx, 'plan.partner_welcomed', { message: id }, partner)
	return { id: partner }
}
