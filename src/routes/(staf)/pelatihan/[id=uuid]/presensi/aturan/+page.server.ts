import { action } from '#platform/http/action.ts'
import { PresenceRuleForm } from '#training/attendance-forms.ts'
import { changePresenceRule, showPresenceRule } from '#training/server/presence-rule.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showPresenceRule(locals.ctx, params)),
	requestId: locals.requestId,
	saved: url.searchParams.has('tersimpan')
})

export const actions: Actions = {
	default: action(
		PresenceRuleForm,
		changePresenceRule,
		({ id }) => `/pelatihan/${id}/presensi/aturan?tersimpan`
	)
}
