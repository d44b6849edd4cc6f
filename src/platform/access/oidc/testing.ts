import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider as RealProvider } from 'oidc-provider'
import type { OidcSettings } from './settings.ts'

export type RunningProvider = { settings: OidcSettings; server: Server }

type Person = Readonly<Record<string, unknown>>

/** A real OpenID Connect provider on a free port, whose people sign in by typing their login. */
export async function startProvider(
	back: string,
	claimsOf: (login: string) => Person,
	{ inToken = true }: { inToken?: boolean } = {}
): Promise<RunningProvider> {
	const server = createServer()
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	const provider = new RealProvider(issuer, {
		clients: [{ client_id: 'bina', client_secret: 'rahasia-klien', redirect_uris: [back] }],
		claims: { openid: ['sub', 'nip', 'email'] },
		conformIdTokenClaims: !inToken,
		pkce: { required: () => true },
		cookies: { keys: ['kunci-kue'] },
		findAccount: (_, id) => ({
			accountId: id,
			claims: () => ({ sub: id, ...claimsOf(id) })
		})
	})
	server.on('request', provider.callback())
	const settings = {
		...{ issuer, client: 'bina', secret: 'rahasia-klien', nipClaim: 'nip', scope: 'openid' },
		...{ authorizeUrl: `${issuer}/auth`, tokenUrl: `${issuer}/token`, keysUrl: `${issuer}/jwks` },
		...{ profileUrl: inToken ? undefined : `${issuer}/me`, label: 'Masuk Kota' }
	}
	return { settings, server }
}

/** Goes through the provider's own pages as a browser does, and answers where it sends the browser back to. */
export async function signInThere(url: string, login: string, back: string): Promise<URL> {
	const jar = new Map<string, string>()
	let [at, form]: [string, URLSearchParams | undefined] = [url, undefined]
	for (let step = 0; step < 12; step++) {
		const response: Response = await fetch(at, {
			method: form ? 'POST' : 'GET',
			...(form && { body: form }),
			redirect: 'manual',
			headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }
		})
		for (const line of response.headers.getSetCookie()) {
			const [name, value] = line.split(';')[0]!.split('=')
			jar.set(name!, value!)
		}
		const location = response.headers.get('location')
		const next = location ? new URL(location, at) : undefined
		if (next?.href.startsWith(back)) return next
		const page: string = await response.text()
		const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? []
		form = prompt ? new URLSearchParams({ prompt, login, password: 'x' }) : undefined
		at = next?.href ?? /action="([^"]+)"/.exec(page)?.[1] ?? at
	}
	throw new Error('the provider did not send the browser back')
}
