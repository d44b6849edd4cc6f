import { fail, redirect } from '@sveltejs/kit'
import { answerChallenge, isChallenged } from '#platform/access/answer-challenge.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import { localPath } from '#platform/http/local-path.ts'
import { passOn } from '#platform/http/pass-on.ts'
import { Refusal } from '#platform/refusal.ts'
import { running } from '#platform/running.ts'
import { challengeToken, forgetChallenge } from '../challenge.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const next = url.searchParams.get('ke')
	if (locals.account) redirect(303, localPath(next))
	if (!(await isChallenged(locals.ctx, challengeToken(cookies))))
		redirect(303, `/masuk?ke=${encodeURIComponent(localPath(next))}`)
}

// Not `action()`: a failed try must stay recorded, and the session is better-auth's own write.
export const actions: Actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const kode = String((await request.formData()).get('kode') ?? '').slice(0, 60)
		let next: string
		try {
			const { cookies: set, proof } = await answerChallenge(locals.ctx, running().auth, {
				...{ token: challengeToken(cookies), kode },
				...{ address: getClientAddress(), headers: request.headers }
			})
			forgetChallenge(cookies)
			passOn(cookies, set)
			next =
				proof === 'code'
					? localPath(url.searchParams.get('ke'))
					: `/akun/keamanan/kode?masuk=${proof}`
		} catch (error) {
			if (error instanceof Refusal)
				return fail<FormAnswer>(error.status, {
					...{ problem: error.message, code: error.code, fields: {}, values: {} }
				})
			throw error
		}
		redirect(303, next)
	}
}
