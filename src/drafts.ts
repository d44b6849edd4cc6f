import type { RequestEvent } from '@sveltejs/kit'
import { DRAFT_LIVES, keepDraft, REFILL, takeDraft } from '#platform/http/draft.ts'

const COOKIE = 'bina.isian'

/** Buttons that show a code once: nothing is typed there, and to send them again would make another. */
export const withoutDraft: readonly string[] = [
	'/(staf)/akun/keamanan/kode',
	'/(staf)/atur/akun/[id]/kode',
	'/(staf)/atur/akun/[id]/slip',
	'/(staf)/rencana/katalog/[id=uuid]/mitra/[part=uuid]'
]

/** The page's own address, and which of its forms was sent: `?hal=2&/simpan` is both. */
function partsOf(url: URL): { path: string; action: string } {
	const parts = url.search.slice(1).split('&').filter(Boolean)
	const isAction = (part: string) => part.startsWith('/')
	const page = parts.filter((part) => !isAction(part)).join('&')
	return {
		path: url.pathname + (page && `?${page}`),
		action: parts.find(isAction) ?? ''
	}
}

/** Where to sign in. A form that was sent without a session is kept until then. */
export async function signInFirst(event: RequestEvent): Promise<string> {
	const { request, route, locals, cookies, url } = event
	const { path, action } = partsOf(url)
	const next = `/masuk?ke=${encodeURIComponent(path)}`
	if (request.method !== 'POST' || withoutDraft.includes(route.id ?? '')) return next
	const sent = { path, action, address: event.getClientAddress() }
	const token = await keepDraft(locals.ctx, sent, await request.formData())
	if (!token) return next
	cookies.set(COOKIE, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: DRAFT_LIVES / 1000
	})
	return `${next}&isian`
}

/**
 * The page with what its reader had typed before they had to sign in again; undefined where nothing waits. The form is sent
 * to its own action, which shows it and does nothing.
 */
export async function refilled(event: RequestEvent): Promise<Response | undefined> {
	const { request, locals, cookies, url, isDataRequest } = event
	const token = cookies.get(COOKIE)
	if (!token || request.method !== 'GET' || isDataRequest) return undefined
	const { path } = partsOf(url)
	const draft = await takeDraft(locals.ctx, token, path)
	if (!draft) return undefined
	const address =
		draft.path + (draft.action && `${draft.path.includes('?') ? '&' : '?'}${draft.action}`)
	const page = await event.fetch(address, {
		method: 'POST',
		body: new URLSearchParams([...draft.fields, [REFILL, 'ya']]),
		headers: { accept: 'text/html' }
	})
	const headers = new Headers(page.headers)
	headers.append('set-cookie', cookies.serialize(COOKIE, '', { path: '/', maxAge: 0 }))
	return new Response(page.body, { headers })
}
