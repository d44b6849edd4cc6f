import { showHours } from '#hours/server/show-hours.ts'
import { showOwn } from '#people/server/show-employee.ts'
import { showOwnSeats } from '#plan/server/show-own-seats.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
	const person = await showOwn(ctx)
	const year = Number(civilDate(ctx.now).slice(0, 4))
	return {
		person,
		hours: await showHours(ctx, { employeeId: person.id, year }),
		seats: await showOwnSeats(ctx)
	}
}
