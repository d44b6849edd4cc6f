import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople } from '../access.ts'
import * as store from './store/import.ts'

/** Imports of rosters, the newest first. */
export async function listImports(ctx: Context, page: { limit: number; offset: number }) {
	authorize(mayEditPeople(ctx.actor))
	return { rows: await store.listImports(ctx.db, page), total: await store.countImports(ctx.db) }
}
