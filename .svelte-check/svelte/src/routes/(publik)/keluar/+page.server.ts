import { redirect } from '@sveltejs/kit'
import { passOn } from '#platform/http/pass-on.ts'
import { running } from '#platform/running.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.account) redirect(303, '/masuk')
}

export const actions: Actions = {
	default: async ({ request, cookies }) => {
		const answer = await running().auth.api.signOut({ headers: request.headers, asResponse: true })
		passOn(cookies, answer.headers.getSetCookie())
		redirect(303, '/masuk')
	}
}
