import { AcceptForm, WithdrawForm } from '#plan/forms.ts'
import { acceptComposition, withdrawPlan } from '#plan/server/accept-composition.ts'
import { showComposition } from '#plan/server/show-composition.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	found: await showComposition(locals.ctx, { tahun: Number(params.tahun), run: params.run }),
	requestId: locals.requestId,
	done: url.searchParams.get('selesai')
})

export const actions: Actions = {
	terima: action(AcceptForm, acceptComposition, (_, { url }) => `${url.pathname}?selesai=terima`),
	tarik: action(WithdrawForm, withdrawPlan, (_, { url }) => `${url.pathname}?selesai=tarik`)
}
