import { ownSessions, endSession, endOtherSessions, chooseLooks } from '#platform/access/own.ts'
import { Looks, SessionId } from '#platform/access/forms.ts'
import { action } from '#platform/http/action.ts'
import { z } from 'zod'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
	const { name, nip, email, theme, contrast } = locals.account!
	return {
		account: { name, nip, email: email.endsWith('.invalid') ? null : email, theme, contrast },
		sessions: await ownSessions(locals.ctx),
		current: locals.sessionId,
		requestId: locals.requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	keluarkan: action(SessionId, endSession, () => '/akun?selesai=sesi'),
	keluarkan_lain: (event) =>
		action(
			z.object({}),
			(ctx) => endOtherSessions(ctx, event.locals.sessionId),
			() => '/akun?selesai=sesi'
		)(event),
	tampilan: action(Looks, chooseLooks, () => '/akun?selesai=tampilan')
}
