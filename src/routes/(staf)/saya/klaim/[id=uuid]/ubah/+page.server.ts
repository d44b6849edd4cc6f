import { ClaimForm } from '#hours/claims/forms.ts'
import { claimConstraints } from '#hours/claims/refusals.ts'
import { chooseForm, showOwnClaim } from '#hours/server/show-own-claims.ts'
import { saveClaim } from '#hours/server/write-claim.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params }) => ({
	claim: await showOwnClaim(ctx, params),
	forms: await chooseForm(ctx),
	requestId
})

export const actions: Actions = {
	default: action(ClaimForm, saveClaim, ({ id }) => `/saya/klaim/${id}`, claimConstraints)
}
