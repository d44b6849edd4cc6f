import type { Cookies } from '@sveltejs/kit'
import { DEPARTURE_LIVES } from '#platform/access/oidc/sign-in.ts'

const COOKIE = 'bina.berangkat'
const PATH = '/masuk/sso'

/** Where the provider sends the browser back to; this address must be registered there. */
export const backUrl = (url: URL): string => `${url.origin}/masuk/sso/kembali`

/** Lax: the way back begins on the provider's page. */
export const keepDeparture = (cookies: Cookies, browser: string, url: URL): void =>
	cookies.set(COOKIE, browser, {
		path: PATH,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: DEPARTURE_LIVES / 1000
	})

export function takeDeparture(cookies: Cookies): string | undefined {
	const browser = cookies.get(COOKIE)
	cookies.delete(COOKIE, { path: PATH })
	return browser
}
