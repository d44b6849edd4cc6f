import type { Context } from '#platform/context.ts'
import { mandates } from '../reference/mandates.ts'
import { priority } from '../reference/priority.ts'
import { skmElements, skmRules } from '../reference/skm.ts'
import { insertMandates } from './store/mandate.ts'
import { insertPriority } from './store/priority.ts'
import { insertElements, insertSkmRules } from './store/skm.ts'

/** Brings weights, mandates and the SKM rule into the database, after the competencies. Harmless when they are there. */
export async function installReference(ctx: Context): Promise<void> {
	await insertPriority(ctx.db, priority)
	await insertMandates(ctx.db, mandates)
	await insertSkmRules(ctx.db, skmRules)
	await insertElements(ctx.db, skmElements)
}
