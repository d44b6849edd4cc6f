import type { Context } from '#platform/context.ts'
import { mandates } from '../reference/mandates.ts'
import { priority } from '../reference/priority.ts'
import { insertMandates } from './store/mandate.ts'
import { insertPriority } from './store/priority.ts'

/** Brings weights and mandates into the database. Harmless when they are there. */
export async function installReference(ctx: Context): Promise<void> {
	await insertPriority(ctx.db, priority)
	await insertMandates(ctx.db, mandates)
}
