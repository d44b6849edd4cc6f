import { PartnerFeedbackForm, PartnerWithdrawForm } from '#plan/partner-forms.ts'
import { rateByPartner, showInvitation, withdrawByPartner } from '#plan/server/answer-invitation.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

// The page that follows a withdrawal has no code any more, so it stands under one that is no code.
const GONE = 'ditarik'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	invitation: params.kode === GONE ? null : await showInvitation(locals.ctx, params),
	sent: url.searchParams.has('terkirim'),
	requestId: locals.requestId
})

export const actions: Actions = {
	kirim: action(PartnerFeedbackForm, rateByPartner, ({ kode }) => `/mitra/${kode}?terkirim`),
	cabut: action(PartnerWithdrawForm, withdrawByPartner, () => `/mitra/${GONE}`)
}
