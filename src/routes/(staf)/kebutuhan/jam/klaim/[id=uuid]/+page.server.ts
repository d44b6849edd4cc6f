import { ClaimAnswer, ClaimStep } from '#hours/claims/forms.ts'
import { acceptClaim, refuseClaim, returnClaim } from '#hours/server/decide-claim.ts'
import { showClaim } from '#hours/server/list-claims.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, params, url }) => ({
	...(await showClaim(ctx, params)),
	requestIds: [requestId, ctx.newId()] as const,
	done: url.searchParams.get('selesai')
})

const done =
	(step: string) =>
	(_: unknown, { url }: { url: URL }) =>
		`${url.pathname}?selesai=${step}`

export const actions: Actions = {
	akui: action(ClaimStep, acceptClaim, done('akui')),
	kembalikan: action(ClaimAnswer, returnClaim, done('kembalikan')),
	tolak: action(ClaimAnswer, refuseClaim, done('tolak'))
}
