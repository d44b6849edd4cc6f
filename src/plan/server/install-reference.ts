import type { Context } from '#platform/context.ts'
import { knownDays } from '../reference/days.ts'
import { firstPrices } from '../reference/prices.ts'
import { addDays } from './store/day.ts'
import { insertPrices, insertStandard, listStandards } from './store/price.ts'

/**
 * Brings holidays, joint leave, Ramadan and closing of accounts into the database, and the groups of price standards.
 * Harmless when they are there.
 */
export async function installReference(ctx: Context): Promise<void> {
	await addDays(
		ctx.db,
		knownDays.map((day) => ({ id: ctx.newId(), ...day }))
	)
	const { rows, ...standard } = firstPrices
	if ((await listStandards(ctx.db)).some(({ name }) => name === standard.name)) return
	const id = ctx.newId()
	await insertStandard(ctx.db, {
		id,
		...standard,
		importId: null,
		recordedBy: ctx.actor.id,
		recordedAt: ctx.now,
		appliedAt: ctx.now
	})
	await insertPrices(ctx.db, id, rows)
}
