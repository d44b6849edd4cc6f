import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { refusalOf, type Constraints } from '../database/constraints.ts'
import { inTransaction } from '../database/transaction.ts'
import { Refusal } from '../refusal.ts'
import { chosen, compare } from './clash.ts'
import { REFILL } from './draft.ts'
import type { FormAnswer } from './form.ts'
import { once } from './once.ts'
import { bothWritten, changed } from './refusals.ts'
import { typed, type Typed } from './typed.ts'

/** What an action needs of SvelteKit's event, on any route. */
export type ActionEvent = {
	readonly request: Request
	readonly locals: App.Locals
	readonly params: object
	readonly url: URL
	readonly route: { id: string | null }
	readonly fetch: typeof fetch
}

type UseCase<Input, Output> = (ctx: Context, input: Input) => Promise<Output>

const badInput = (error: z.ZodError, values: FormAnswer['values']) => {
	const fields: FormAnswer['fields'] = z.flattenError(error).fieldErrors
	return fail<FormAnswer>(422, {
		...{ problem: 'Periksa kembali isian yang ditandai.', code: 'invalid', fields, values }
	})
}

/** A refusal as the form's answer; anything else is thrown on. */
function refused(
	thrown: unknown,
	constraints: Constraints,
	{ values, clash }: Pick<FormAnswer, 'values' | 'clash'>
) {
	const error = refusalOf(thrown, constraints)
	if (!(error instanceof Refusal)) throw error
	const { code, status } = error
	const problem = clash ? bothWritten().message : error.message
	return fail<FormAnswer>(status, { problem, code, fields: {}, values, clash })
}

/** What is stored now beside what was typed: the page is asked for its form as anybody opens it. */
async function clashOf({ url, request, fetch }: ActionEvent, sent: FormData) {
	const page = pageOf(url, request.headers.get('referer'))
	const answer = await fetch(page, { headers: { accept: 'text/html' } })
	return answer.ok ? compare({ page, html: await answer.text() }, url, sent) : undefined
}

/** The form may stand on the page with a question of its own, e.g. which row is edited; that is where it came from. */
function pageOf(url: URL, referer: string | null): string {
	const from = URL.parse(referer ?? '')
	const { pathname, search } = from?.pathname === url.pathname ? from : url
	const asked = search
		.slice(1)
		.split('&')
		.filter((part) => part && !part.startsWith('/'))
	return `${pathname}${asked.length > 0 ? '?' : ''}${asked.join('&')}`
}

const isChanged = (thrown: unknown): boolean =>
	thrown instanceof Refusal && thrown.code === changed().code

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
		const sent = chosen(await event.request.formData())
		const form = typed(sent)
		if (REFILL in form.all) return shownAgain(form)
		const input = schema.safeParse({ ...form.all, ...event.params })
		if (!input.success) return badInput(input.error, form.safe)
		let location: string
		try {
			location = await inTransaction(event.locals.ctx, (ctx) =>
				once(ctx, form.safe['_id'], event.route.id ?? '', async () =>
					next(await useCase(ctx, input.data), event)
				)
			)
		} catch (thrown) {
			const clash = isChanged(thrown) ? await clashOf(event, sent) : undefined
			return refused(thrown, constraints, { values: form.safe, clash })
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

/**
 * Turns a question into a form action: what the use case answers stands on the page as `answer`, in no address, so that
 * nobody can make one up. For what changes nothing and is too large for a link.
 */
export function question<Input, Output>(
	schema: z.ZodType<Input>,
	useCase: (ctx: Context, input: Input, address: string) => Promise<Output>
) {
	return async (event: ActionEvent & { getClientAddress(): string }) => {
		const form = typed(await event.request.formData())
		const input = schema.safeParse({ ...form.all, ...event.params })
		if (!input.success) return badInput(input.error, form.safe)
		try {
			return { answer: await useCase(event.locals.ctx, input.data, event.getClientAddress()) }
		} catch (thrown) {
			return refused(thrown, {}, { values: form.safe })
		}
	}
}
