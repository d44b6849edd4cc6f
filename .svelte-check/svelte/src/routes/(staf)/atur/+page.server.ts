import { authorize } from '#platform/access/authorize.ts'
import { mayManageAccounts } from '#platform/access/access.ts'
import { action } from '#platform/http/action.ts'
import { GovernmentForm, changeGovernment } from '#platform/change-government.ts'
import { readGovernment } from '#platform/settings.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	authorize(mayManageAccounts(locals.ctx.actor))
	return {
		government: await readGovernment(locals.ctx.db),
		requestId: locals.requestId,
		saved: url.searchParams.has('tersimpan')
	}
}

export const actions: Actions = {
	default: action(GovernmentForm, changeGovernment, () => '/atur?tersimpan')
}
