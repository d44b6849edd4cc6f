import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { refusalOf, type Constraints } from '../database/constraints.ts'
import { inTransaction } from '../database/transaction.ts'
import { Refusal } from '../refusal.ts'
import { REFILL } from './draft.ts'
import type { FormAnswer } from './form.ts'
import { once } from './once.ts'
import { typed, type Typed } from './typed.ts'

/** What an action needs of SvelteKit's event, on any route. */
export type ActionEvent = {
	readonly request: Request
	readonly locals: App.Locals
	readonly params: object
	readonly url: URL
	readonly route: { id: string | null }
}

type UseCase<Input, Output> = (ctx: Context, input: Input) => Promise<Output>

/**
 * Turns a use case into a form action: reads the form and the route's parameters, checks them
 * against `schema`, runs the use case in one transaction, then redirects to `next` (303). On a
 * refusal it answers with its sentence and with all that was typed (never passwords or files),
 * so that nothing is lost without JavaScript. A form that carries the request id `_id` and was
 * done before answers as the first time. `constraints` names what PostgreSQL may refuse.
 */
export function action<Input, Output>(
	schema: z.ZodType<Input>,
	useCase: UseCase<Input, Output>,
	next: (output: Output, event: ActionEvent) => string,
	constraints: Constraints = {}
) {
	return async (event: ActionEvent) => {
		const form = typed(await event.request.formData())
		if (REFILL in form.all) return shownAgain(form)
		const input = schema.safeParse({ ...form.all, ...event.params })
		if (!input.success) {
			const fields: Record<string, string[] | undefined> = z.flattenError(input.error).fieldErrors
			return fail<FormAnswer>(422, {
				problem: 'Periksa kembali isian yang ditandai.',
				code: 'invalid',
				fields,
				values: form.safe
			})
		}
		let location: string
		try {
			location = await inTransaction(event.locals.ctx, (ctx) =>
				once(ctx, form.safe['_id'], event.route.id ?? '', async () =>
					next(await useCase(ctx, input.data), event)
				)
			)
		} catch (thrown) {
			const error = refusalOf(thrown, constraints)
			if (error instanceof Refusal)
				return fail<FormAnswer>(error.status, {
					problem: error.message,
					code: error.code,
					fields: {},
					values: form.safe
				})
			throw error
		}
		redirect(303, location)
	}
}

/** What was typed before a session ended, for another look; nothing is done. */
const shownAgain = ({ safe }: Typed) =>
	fail<FormAnswer>(409, {
		problem:
			'Anda sudah masuk lagi. Periksa isian Anda, pilih lagi berkasnya bila ada, lalu kirim.',
		code: 'platform.shown_again',
		fields: {},
		values: safe
	})
