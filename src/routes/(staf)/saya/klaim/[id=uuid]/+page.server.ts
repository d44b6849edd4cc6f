import { ClaimStep } from '#hours/claims/forms.ts'
import { claimConstraints } from '#hours/claims/refusals.ts'
import { sendClaim } from '#hours/server/send-claim.ts'
import { reviewOwnClaim } from '#hours/server/show-own-claims.ts'
import { withdrawClaim } from '#hours/server/write-claim.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params, url }) => ({
	...(await reviewOwnClaim(ctx, params)),
	requestIds: [requestId, ctx.newId()] as const,
	done: url.searchParams.get('selesai')
})

export const actions: Actions = {
	kirim: action(
		ClaimStep,
		sendClaim,
		({ id }) => `/saya/klaim/${id}?selesai=kirim`,
		claimConstraints
	),
	tarik: action(ClaimStep, withdrawClaim, ({ id }) => `/saya/klaim/${id}?selesai=tarik`)
}
