import type { Context } from '#platform/context.ts'
import * as first from '../reference/2019-1.ts'
import { insertFigures, insertRules } from './store/reference.ts'

/** Brings the figures of the index into the database. Harmless when they are there. */
export async function installReference(ctx: Context): Promise<void> {
	await insertRules(ctx.db, first.rules)
	await insertFigures(ctx.db, first.rules.version, first.figures)
}
