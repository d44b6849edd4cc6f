import { revokeDelegation, setDelegation, showDelegations } from '#platform/access/delegate.ts'
import { DelegationForm, DelegationId } from '#platform/access/forms.ts'
import { delegationConstraints } from '#platform/access/refusals.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await showDelegations(locals.ctx)),
	today: civilDate(locals.ctx.now),
	requestId: locals.requestId,
	done: url.searchParams.get('selesai')
})

export const actions: Actions = {
	tunjuk: action(
		DelegationForm,
		(ctx, draft) => setDelegation(ctx, { ...draft, pejabat: undefined }),
		() => '/akun/wakil?selesai=tunjuk',
		delegationConstraints
	),
	cabut: action(DelegationId, revokeDelegation, () => '/akun/wakil?selesai=cabut')
}
