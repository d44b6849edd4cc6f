/** Headers that every answer carries beside SvelteKit's own CSP. Pages of signed-in people are kept by no cache. */
export function securityHeaders(headers: Headers, requestId: string, signedIn: boolean): void {
	headers.set('X-Request-Id', requestId)
	headers.set('X-Content-Type-Options', 'nosniff')
	headers.set('Referrer-Policy', 'same-origin')
	headers.set('Cross-Origin-Opener-Policy', 'same-origin')
	headers.set('Cross-Origin-Resource-Policy', 'same-origin')
	headers.set('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()')
	if (signedIn && !headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
}
