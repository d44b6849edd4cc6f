import { PartnerRuleForm } from '#plan/partner-forms.ts'
import { recordPartnerRule, showPartnerRule } from '#plan/server/edit-partner-rule.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await showPartnerRule(locals.ctx)),
	saved: url.searchParams.has('tersimpan'),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(PartnerRuleForm, recordPartnerRule, () => '/rencana/mitra/batas?tersimpan')
}
