import type { RequestEvent } from '@sveltejs/kit'
import { DRAFT_LIVES, keepDraft, REFILL, takeDraft } from '#platform/http/draft.ts'

const COOKIE = 'bina.isian'
/** Who was signed in here last: a form that is sent too late is theirs. It opens nothing. */
const WHO = 'bina.siapa'
const MONTH = 30 * 86_400
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Buttons that show a code once: nothing is typed there, and to send them again would make another. */
export const withoutDraft: readonly string[] = [
	'/(staf)/akun/keamanan/kode',
	'/(staf)/atur/akun/[id=uuid]/kode',
	'/(staf)/atur/akun/[id=uuid]/slip',
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

const kept = (url: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const

/** Lets the browser remember whose it is. */
export function rememberWho({ cookies, url, locals }: RequestEvent): void {
	const { account } = locals
	if (account && cookies.get(WHO) !== account.id)
		cookies.set(WHO, account.id, { ...kept(url), maxAge: MONTH })
}

/** Where to sign in. A form that was sent without a session is kept until then. */
export async function signInFirst(event: RequestEvent): Promise<string> {
	const { request, route, locals, cookies, url } = event
	const { path, action } = partsOf(url)
	const next = `/masuk?ke=${encodeURIComponent(path)}`
	const accountId = cookies.get(WHO) ?? ''
	const isForm = /form/.test(request.headers.get('content-type') ?? '')
	if (request.method !== 'POST' || !isForm || withoutDraft.includes(route.id ?? '')) return next
	if (!UUID.test(accountId)) return next
	const sent = { accountId, path, action, address: event.getClientAddress() }
	const token = await keepDraft(locals.ctx, sent, await request.formData())
	if (!token) return next
	cookies.set(COOKIE, token, { ...kept(url), maxAge: DRAFT_LIVES / 1000 })
	return `${next}&isian`
}

/**
 * The page with what its reader had typed before they had to sign in again; undefined where nothing waits. The form is sent
 * to its own action, which shows it and does nothing.
 */
export async function refilled(event: RequestEvent): Promise<Response | undefined> {
	const { request, locals, cookies, url, isDataRequest } = event
	const token = cookies.get(COOKIE)
	const { account } = locals
	if (!token || !account || request.method !== 'GET' || isDataRequest) return undefined
	const { path } = partsOf(url)
	const draft = await takeDraft(locals.ctx, token, { accountId: account.id, path })
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
