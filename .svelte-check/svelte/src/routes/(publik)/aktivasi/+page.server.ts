import { activate } from '#platform/access/accounts.ts'
import { Activation } from '#platform/access/forms.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => ({
	requestId: locals.requestId,
	code: url.searchParams.get('kode') ?? ''
})

export const actions: Actions = {
	default: action(Activation, activate, () => '/masuk?aktif')
}
