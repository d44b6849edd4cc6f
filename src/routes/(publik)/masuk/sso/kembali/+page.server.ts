import { redirect } from '@sveltejs/kit'
import { arrive } from '#platform/access/oidc/sign-in.ts'
import { oidcAbsent } from '#platform/access/refusals.ts'
import { Refusal } from '#platform/refusal.ts'
import { running } from '#platform/running.ts'
import { letIn } from '../../challenge.ts'
import { backUrl, takeDeparture } from '../departure.ts'
import type { PageServerLoad } from './$types'

// A GET that signs in, since providers come back by a GET: it takes the cookie of the browser that left, once.
export const load: PageServerLoad = async ({
	locals,
	cookies,
	url,
	request,
	setHeaders,
	getClientAddress
}) => {
	const { provider, auth } = running()
	if (!provider) throw oidcAbsent()
	setHeaders({ 'cache-control': 'no-store' })
	let next: string
	try {
		const arrival = await arrive(locals.ctx, auth, provider, {
			...{ query: url.searchParams, browser: takeDeparture(cookies), back: backUrl(url) },
			...{ address: getClientAddress(), headers: request.headers }
		})
		next = letIn(cookies, arrival.entered, arrival.next, url)
	} catch (error) {
		if (error instanceof Refusal) return { problem: error.message, label: provider.settings.label }
		throw error
	}
	redirect(303, next)
}
