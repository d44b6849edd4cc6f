import type { Context } from '#platform/context.ts'
import * as first from '../reference/2026-1.ts'
import * as store from './store/reference.ts'

/** Brings the figures that the rules of hours rest on into the database. Harmless when they are there. */
export async function installReference(ctx: Context): Promise<void> {
	await store.insertRules(ctx.db, first.rules)
	await store.insertForms(ctx.db, first.rules.version, first.forms)
}
