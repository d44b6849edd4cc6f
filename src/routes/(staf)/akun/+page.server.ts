import { knownEmail } from '#platform/access/email.ts'
import { chooseLooks } from '#platform/access/own.ts'
import { Looks } from '#platform/access/forms.ts'
import { action } from '#platform/http/action.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => {
	const { name, nip, email, theme, contrast } = locals.account!
	return {
		account: { name, nip, email: knownEmail(email), theme, contrast },
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	tampilan: action(Looks, chooseLooks, () => '/akun?selesai=tampilan')
}
