import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayOrganise, mayReadBatches, organisedScope } from '../access.ts'
import type { BatchQuery } from '../filters.ts'
import * as store from './store/batch.ts'

/** A page of the year's batches with their figures, and which years have any. */
export async function listBatches(ctx: Context, query: BatchQuery) {
	authorize(mayReadBatches(ctx.actor))
	return {
		...(await store.listBatches(ctx.db, query)),
		years: [...new Set([query.year, ...(await store.listYears(ctx.db))])].sort((a, b) => b - a),
		may: { organise: mayOrganise(ctx.actor) }
	}
}

/** Batches of the year's decreed plan that may be opened, and agencies that one may be run by. */
export async function listPlanned(ctx: Context, year: number) {
	authorize(mayOrganise(ctx.actor))
	const scope = organisedScope(ctx.actor)
	return {
		planned: await store.listPlanned(ctx.db, year),
		organisers: await store.listOrganisers(ctx.db, scope),
		/** Also of the personnel office. */
		everywhere: scope === 'all'
	}
}
