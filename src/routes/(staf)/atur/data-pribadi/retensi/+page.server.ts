import { action } from '#platform/http/action.ts'
import { changeAutomatic, showRetention } from '#platform/privacy/keep-retention.ts'
import { AutomaticForm } from '#platform/privacy/retention.ts'
import { retentionRules } from '../../../../../personal-data.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await showRetention(locals.ctx, retentionRules)),
	requestId: locals.requestId,
	done: url.searchParams.has('selesai')
})

export const actions: Actions = {
	default: action(AutomaticForm, changeAutomatic, () => '/atur/data-pribadi/retensi?selesai')
}
