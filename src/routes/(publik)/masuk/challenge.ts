import type { Cookies } from '@sveltejs/kit'
import { CHALLENGE_LIVES, type Entered } from '#platform/access/enter.ts'
import { localPath } from '#platform/http/local-path.ts'
import { passOn } from '#platform/http/pass-on.ts'

const COOKIE = 'bina.langkah'
const PATH = '/masuk'

/** Hands the browser its session, or the token of the second page. Answers where to go on. */
export function letIn(cookies: Cookies, entered: Entered, next: string | null, url: URL): string {
	if ('cookies' in entered) {
		passOn(cookies, entered.cookies)
		return localPath(next)
	}
	cookies.set(COOKIE, entered.challenge, {
		path: PATH,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: CHALLENGE_LIVES / 1000
	})
	return `/masuk/kode?ke=${encodeURIComponent(localPath(next))}`
}

export const challengeToken = (cookies: Cookies): string | undefined => cookies.get(COOKIE)

export const forgetChallenge = (cookies: Cookies): void => cookies.delete(COOKIE, { path: PATH })
