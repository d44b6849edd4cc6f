import type { Context } from '#platform/context.ts'
import { knownDays } from '../reference/days.ts'
import { addDays } from './store/day.ts'

/** Brings holidays, joint leave, Ramadan and closing of accounts into the database. Harmless when they are there. */
export async function installReference(ctx: Context): Promise<void> {
	await addDays(
		ctx.db,
		knownDays.map((day) => ({ id: ctx.newId(), ...day }))
	)
}
