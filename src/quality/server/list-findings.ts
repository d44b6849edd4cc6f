import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayShowQuality, qualityScope } from '../access.ts'
import type { Finding, FindingQuery } from '../model.ts'
import * as store from './store/findings.ts'

/** A page of what is amiss in the data of people whom the actor answers for, and the agencies to choose from. */
export async function listFindings(ctx: Context, query: FindingQuery) {
	authorize(mayShowQuality(ctx.actor))
	const scope = qualityScope(ctx.actor)
	const [found, agencies] = await Promise.all([
		store.listFindings(ctx.db, scope, civilDate(ctx.now), query),
		store.listAgencies(ctx.db, scope)
	])
	return { ...found, agencies }
}

/** All rows of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportFindings(ctx: Context, query: FindingQuery): Promise<Finding[]> {
	const { rows } = await listFindings(ctx, { ...query, limit: null, offset: 0 })
	await record(ctx, 'quality.exported', { rows: rows.length })
	return rows
}
