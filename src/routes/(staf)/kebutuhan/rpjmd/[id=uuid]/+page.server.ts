import { TargetDraft } from '#needs/forms.ts'
import { rpjmdConstraints } from '#needs/refusals.ts'
import { recordTarget, showTarget } from '#needs/server/edit-targets.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await showTarget(locals.ctx, { id: params.id })),
	requestId: locals.requestId
})

export const actions: Actions = {
	default: action(TargetDraft, recordTarget, () => '/kebutuhan/rpjmd?tersimpan', rpjmdConstraints)
}
