import { changePassword } from '#platform/access/accounts.ts'
import { ChosenPassword } from '#platform/access/forms.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => ({
	mustChange: locals.account!.mustChange,
	requestId: locals.requestId
})

export const actions: Actions = {
	default: (event) =>
		action(
			ChosenPassword,
			(ctx, input) => changePassword(ctx, { ...input, sessionId: event.locals.sessionId }),
			() => '/akun?selesai=sandi'
		)(event)
}
