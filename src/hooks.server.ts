import { randomUUID } from 'node:crypto'
import { redirect } from '@sveltejs/kit'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { mayDecide } from '#platform/access/access.ts'
import { isFactorOwed } from '#platform/access/security.ts'
import { refusalOf } from '#platform/database/constraints.ts'
import { securityHeaders } from '#platform/http/headers.ts'
import { log } from '#platform/log.ts'
import { Refusal } from '#platform/refusal.ts'
import { open } from '#platform/running.ts'
import { refilled, rememberWho, signInFirst } from './drafts.ts'
import { signedIn } from './session.ts'

export const init: ServerInit = async () => {
	await open()
}

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.requestId = randomUUID()
	// PostgreSQL keeps no NUL: a search with one in it is no defect.
	while (event.url.search.includes('%00')) event.url.search = event.url.search.replaceAll('%00', '')
	// Health must answer when the database does not.
	if (event.route.id !== '/sehat') Object.assign(event.locals, await signedIn(event))
	const { account } = event.locals
	if (event.route.id?.startsWith('/(staf)')) {
		if (!account) redirect(303, await signInFirst(event))
		if (!event.url.pathname.startsWith('/akun')) {
			if (account.mustChange) redirect(303, '/akun/sandi')
			const { db, actor } = event.locals.ctx
			if (mayDecide(actor) && (await isFactorOwed(db, account.id)))
				redirect(303, '/akun/keamanan/kode')
		}
	}
	rememberWho(event)
	const kept = await refilled(event)
	if (kept) return kept
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%bina.theme%', account?.theme ?? '')
				.replace('%bina.contrast%', account?.contrast ?? '')
	})
	securityHeaders(response.headers, event.locals.requestId, account !== undefined)
	return response
}

/** A refusal keeps its status and sentence; anything else unknown is our fault and says so. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	const known = refusalOf(error, {})
	if (known instanceof Refusal)
		return { status: known.status, message: known.message, code: known.code }
	if (kind === 'framework')
		return {
			message:
				error.status === 404
					? 'Halaman ini tidak ada. Periksa alamatnya, atau kembali ke beranda.'
					: 'Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya, lalu coba lagi.'
		}
	if (kind === 'app') return
	const { requestId } = event.locals
	log('error', 'defect', { requestId, route: event.route.id, error })
	return {
		status: 500,
		message:
			'Ada yang tidak beres di pihak kami. Isian Anda aman. Silakan coba lagi sebentar lagi.',
		requestId
	}
}
