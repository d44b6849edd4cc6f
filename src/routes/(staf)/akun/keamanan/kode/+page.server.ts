import { fail } from '@sveltejs/kit'
import { z } from 'zod'
import {
	beginFactor,
	confirmFactor,
	removeFactor,
	renewRecovery,
	showFactor
} from '#platform/access/factor.ts'
import { ownAccount } from '#platform/access/own.ts'
import { takeCode } from '#platform/access/take-code.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { action } from '#platform/http/action.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => ({
	factor: await showFactor(locals.ctx),
	requestId: locals.requestId,
	enteredBy: url.searchParams.get('masuk')
})

const typedCode = async ({ request }: RequestEvent): Promise<string> =>
	String((await request.formData()).get('kode') ?? '').slice(0, 60)

/** The recovery codes, or why there are none. */
async function codesOr(work: () => Promise<string[]>) {
	try {
		return { codes: await work(), problem: undefined }
	} catch (error) {
		if (error instanceof Refusal)
			return fail(error.status, { problem: error.message, code: error.code, codes: undefined })
		throw error
	}
}

/** What somebody must not do who only sits at an open screen: a code comes first, and a failed try stays recorded. */
async function withCode<T>(event: RequestEvent, work: (ctx: Context) => Promise<T>): Promise<T> {
	const { ctx } = event.locals
	await takeCode(ctx, ownAccount(ctx), await typedCode(event))
	return inTransaction(ctx, work)
}

// The two that show codes are not `action()`: they are shown once, in the answer itself, and kept nowhere.
export const actions: Actions = {
	mulai: action(
		z.object({}),
		(ctx) => beginFactor(ctx),
		() => '/akun/keamanan/kode'
	),
	nyalakan: (event) =>
		codesOr(async () => {
			const kode = await typedCode(event)
			const { sessionId } = event.locals
			return inTransaction(event.locals.ctx, (ctx) => confirmFactor(ctx, { kode, sessionId }))
		}),
	pemulihan: (event) => codesOr(() => withCode(event, renewRecovery)),
	matikan: (event) =>
		codesOr(async () => {
			await withCode(event, removeFactor)
			return []
		})
}
