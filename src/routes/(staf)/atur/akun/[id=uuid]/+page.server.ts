import { disableAccount, grantRole, revokeRole } from '#platform/access/accounts.ts'
import { knownEmail } from '#platform/access/email.ts'
import { AccountId, Grant, GrantId } from '#platform/access/forms.ts'
import { showAccount } from '#platform/access/show-account.ts'
import { listAgencyChoices } from '#platform/access/store.ts'
import { config } from '#platform/config.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
	const shown = await showAccount(locals.ctx, params.id)
	return {
		...shown,
		/** Where an activation code can go by mail. */
		email: config.smtpUrl ? knownEmail(shown.account.email) : null,
		agencies: await listAgencyChoices(locals.ctx.db),
		requestId: locals.requestId
	}
}

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
