import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import * as store from './store/version.ts'

/** Versions of a year's plan, the newest first, a page of them. */
export async function listVersions(
	ctx: Context,
	{ tahun, page }: { tahun: number; page: number }
): Promise<{ rows: store.VersionSummary[]; total: number }> {
	authorize(mayReadPlan(ctx.actor))
	return store.listVersions(ctx.db, tahun, { page })
}
