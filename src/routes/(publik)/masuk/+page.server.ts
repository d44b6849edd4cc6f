import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { signIn } from '#platform/access/sign-in.ts'
import { localPath } from '#platform/http/local-path.ts'
import type { FormAnswer } from '#platform/http/form.ts'
import { typed } from '#platform/http/typed.ts'
import { running } from '#platform/running.ts'
import { letIn } from './challenge.ts'
import type { Actions, PageServerLoad } from './$types'

const SignIn = z.object({
	nip: z.string().trim().min(1, 'Ketik NIP atau surel Anda.').max(200),
	sandi: z.string().min(1, 'Ketik kata sandi Anda.').max(200)
})

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.account) redirect(303, localPath(url.searchParams.get('ke')))
	return {
		activated: url.searchParams.has('aktif'),
		left: url.searchParams.has('keluar'),
		kept: url.searchParams.has('isian'),
		provider: running().provider?.settings.label,
		next: localPath(url.searchParams.get('ke'))
	}
}

// Not `action()`: a failed try must stay recorded, and the session is better-auth's own write.
export const actions: Actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const { all, safe: values } = typed(await request.formData())
		const input = SignIn.safeParse(all)
		if (!input.success)
			return fail<FormAnswer>(422, {
				code: 'invalid',
				problem: 'Periksa kembali isian yang ditandai.',
				fields: z.flattenError(input.error).fieldErrors,
				values
			})
		let next: string
		try {
			const entered = await signIn(locals.ctx, running().auth, {
				...input.data,
				address: getClientAddress(),
				headers: request.headers
			})
			next = letIn(cookies, entered, url.searchParams.get('ke'), url)
		} catch (error) {
			if (error instanceof Refusal)
				return fail<FormAnswer>(error.status, {
					problem: error.message,
					code: error.code,
					fields: {},
					values
				})
			throw error
		}
		redirect(303, next)
	}
}
