import { json } from '@sveltejs/kit'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { refusalOf } from '../database/constraints.ts'
import { inTransaction } from '../database/transaction.ts'
import { Refusal } from '../refusal.ts'

/**
 * Turns a use case into an endpoint for our own scripts: JSON in, checked against `schema`, one transaction, JSON out. A refusal
 * is its status with `{ problem, code }`. The use case is safe to run twice: scripts send again what they are not sure of.
 */
export const endpoint =
	<Input, Output>(
		schema: z.ZodType<Input>,
		useCase: (ctx: Context, input: Input) => Promise<Output>
	) =>
	async ({ request, locals }: { request: Request; locals: App.Locals }): Promise<Response> => {
		const text: unknown = await request.json().catch(() => undefined)
		const input = schema.safeParse(text)
		if (!input.success)
			return json(
				{ problem: 'Muat ulang halaman ini, lalu coba lagi.', code: 'invalid' },
				{ status: 422 }
			)
		try {
			return json(await inTransaction(locals.ctx, (ctx) => useCase(ctx, input.data)))
		} catch (thrown) {
			const error = refusalOf(thrown, {})
			if (!(error instanceof Refusal)) throw error
			return json({ problem: error.message, code: error.code }, { status: error.status })
		}
	}
