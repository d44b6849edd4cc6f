import { action } from '#platform/http/action.ts'
import { changeRetention, showRetention } from '#platform/privacy/keep-retention.ts'
import { ruleUnknown } from '#platform/privacy/refusals.ts'
import { RetentionForm } from '#platform/privacy/retention.ts'
import { retentionRules } from '../../../../../../personal-data.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const { rows } = await showRetention(locals.ctx, retentionRules)
	const rule = rows.find(({ code }) => code === params.kode)
	if (!rule) throw ruleUnknown()
	return { rule, requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		RetentionForm,
		(ctx, input) => changeRetention(ctx, retentionRules, input),
		() => '/atur/data-pribadi/retensi?selesai'
	)
}
