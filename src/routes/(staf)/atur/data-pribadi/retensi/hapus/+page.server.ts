import { action } from '#platform/http/action.ts'
import { requestRetention, showRetention } from '#platform/privacy/keep-retention.ts'
import { EraseForm } from '#platform/privacy/retention.ts'
import { retentionRules } from '../../../../../../personal-data.ts'
import type { Actions, PageServerLoad } from './$types'

const PAGE = '/atur/data-pribadi/retensi'

export const load: PageServerLoad = async ({ locals }) => {
	const { rows } = await showRetention(locals.ctx, retentionRules)
	return { rows: rows.filter(({ due }) => due > 0), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		EraseForm,
		requestRetention,
		({ jobId }) => `/pekerjaan/${jobId}?lanjut=${encodeURIComponent(PAGE)}`
	)
}
