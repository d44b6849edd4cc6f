import { showHours } from '#hours/server/show-hours.ts'
import { SelfDeclaration } from '#people/forms.ts'
import { declare, showDeclaration } from '#people/server/self-declaration.ts'
import { showOwn } from '#people/server/show-employee.ts'
import { showOwnSeats } from '#plan/server/show-own-seats.ts'
import { showOwnIndex } from '#professionalism/server/show-index.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, requestId }, url }) => {
	const person = await showOwn(ctx)
	const year = Number(civilDate(ctx.now).slice(0, 4))
	return {
		person,
		hours: await showHours(ctx, { employeeId: person.id, year }),
		index: (await showOwnIndex(ctx)).newest,
		seats: await showOwnSeats(ctx),
		declaration: await showDeclaration(ctx),
		requestId,
		done: url.searchParams.get('selesai')
	}
}

export const actions: Actions = {
	nyatakan: action(SelfDeclaration, declare, (_, { url }) => `${url.pathname}?selesai=pernyataan`)
}
