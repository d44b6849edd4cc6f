import type { Cookies } from '@sveltejs/kit'

/** Sets the cookies that better-auth made, as it made them. */
export function passOn(cookies: Cookies, lines: readonly string[]): void {
	for (const line of lines) {
		const [pair = '', ...attributes] = line.split(/;\s*/)
		const at = pair.indexOf('=')
		const options = new Map(
			attributes.map((attribute) => {
				const [name = '', value = ''] = attribute.split('=')
				return [name.toLowerCase(), value]
			})
		)
		cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: options.has('secure'),
			...(options.has('max-age') && { maxAge: Number(options.get('max-age')) })
		})
	}
}
