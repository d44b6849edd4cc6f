import { depart } from '#platform/access/oidc/sign-in.ts'
import { oidcAbsent } from '#platform/access/refusals.ts'
import { localPath } from '#platform/http/local-path.ts'
import { running } from '#platform/running.ts'
import { backUrl, keepDeparture } from './departure.ts'
import type { RequestHandler } from './$types'

// A link and no form: `form-action 'self'` would keep the browser from leaving for the provider.
export const GET: RequestHandler = async ({ locals, cookies, url }) => {
	const { provider } = running()
	if (!provider) throw oidcAbsent()
	const next = localPath(url.searchParams.get('ke'))
	const left = await depart(locals.ctx, provider, { next, back: backUrl(url) })
	keepDeparture(cookies, left.browser, url)
	return new Response(null, { status: 303, headers: { location: left.url } })
}
