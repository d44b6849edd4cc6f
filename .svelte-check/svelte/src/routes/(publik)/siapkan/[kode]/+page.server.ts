import { setUp } from '#platform/access/accounts.ts'
import { SetUp } from '#platform/access/forms.ts'
import { showLink } from '#platform/access/link.ts'
import { linkUnknown } from '#platform/access/refusals.ts'
import { accountConstraints } from '#platform/access/constraints.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const link = await showLink(locals.ctx, params.kode)
	if (link.purpose !== 'setup') throw linkUnknown()
	return { requestId: locals.requestId }
}

export const actions: Actions = {
	default: action(SetUp, setUp, () => '/masuk?aktif', accountConstraints)
}
