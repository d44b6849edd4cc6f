import { disableAccount, grantRole, revokeRole } from '#platform/access/accounts.ts'
import { AccountId, Grant, GrantId } from '#platform/access/forms.ts'
import { showAccount } from '#platform/access/show-account.ts'
import { listAgencyChoices } from '#platform/access/store.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => ({
	...(await showAccount(locals.ctx, params.id)),
	agencies: await listAgencyChoices(locals.ctx.db),
	requestId: locals.requestId
})

const here = (_: unknown, { url }: { url: URL }) => url.pathname

export const actions: Actions = {
	beri: action(
		Grant,
		(ctx, { id, role, agency }) => grantRole(ctx, { accountId: id, role, agencyId: agency }),
		here
	),
	cabut: action(
		GrantId,
		(ctx, { id, grant }) => revokeRole(ctx, { accountId: id, grantId: grant }),
		here
	),
	tutup: action(
		AccountId,
		(ctx, { id }) => disableAccount(ctx, { accountId: id, disabled: true }),
		here
	),
	buka: action(
		AccountId,
		(ctx, { id }) => disableAccount(ctx, { accountId: id, disabled: false }),
		here
	)
}
