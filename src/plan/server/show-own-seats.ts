import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { listOwnSeats, type OwnSeat } from './store/calendar.ts'

/** When and where the actor's own seats are, from this year on. Nobody's else can be asked for. */
export async function showOwnSeats(ctx: Context): Promise<OwnSeat[]> {
	const { employeeId } = ctx.actor
	if (!employeeId) return []
	return listOwnSeats(ctx.db, employeeId, Number(civilDate(ctx.now).slice(0, 4)))
}
