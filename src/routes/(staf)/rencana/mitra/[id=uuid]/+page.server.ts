import { randomUUID } from 'node:crypto'
import { PartnerForm, WithdrawConsentForm } from '#plan/partner-forms.ts'
import { partnerConstraints } from '#plan/partner-refusals.ts'
import { recordPartner, showPartner } from '#plan/server/edit-partners.ts'
import { withdrawConsent } from '#plan/server/withdraw-consent.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showPartner(locals.ctx, params)),
	saved: url.searchParams.has('tersimpan'),
	requestId: locals.requestId,
	otherId: randomUUID()
})

const here = ({ id }: { id: string }) => `/rencana/mitra/${id}?tersimpan`

export const actions: Actions = {
	simpan: action(PartnerForm, recordPartner, here, partnerConstraints),
	cabut: action(WithdrawConsentForm, withdrawConsent, here)
}
