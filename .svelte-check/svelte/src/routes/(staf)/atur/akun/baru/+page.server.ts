import { authorize } from '#platform/access/authorize.ts'
import { mayManageAccounts } from '#platform/access/access.ts'
import { createAccount } from '#platform/access/accounts.ts'
import { accountConstraints } from '#platform/access/constraints.ts'
import { NewAccount } from '#platform/access/forms.ts'
import { listAgencyChoices } from '#platform/access/store.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
	authorize(mayManageAccounts(locals.ctx.actor))
	return { agencies: await listAgencyChoices(locals.ctx.db), requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(
		NewAccount,
		(ctx, { role, agency, ...account }) =>
			createAccount(ctx, { ...account, grants: [{ role, agencyId: agency }] }),
		(id) => `/atur/akun/${id}`,
		accountConstraints
	)
}
