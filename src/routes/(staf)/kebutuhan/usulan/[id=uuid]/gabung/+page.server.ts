import { MergeForm } from '#needs/proposals/forms.ts'
import { proposalConstraints } from '#needs/proposals/refusals.ts'
import { askMerge, chooseMerge } from '#needs/server/merge-proposals.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await chooseMerge(locals.ctx, params)),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(
		MergeForm,
		askMerge,
		({ gabungan }) => `/kebutuhan/usulan/gabungan/${gabungan}?selesai=tanya`,
		proposalConstraints
	)
}
