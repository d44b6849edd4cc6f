import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayShowQuality, qualityScope } from '../access.ts'
import type { AgencyQuality, Quality } from '../model.ts'
import { countFindings } from './store/findings.ts'

/** What the data of the agencies are like that the actor answers for, and all of them together. */
export async function showQuality(
	ctx: Context
): Promise<{ all: Quality; agencies: AgencyQuality[] }> {
	authorize(mayShowQuality(ctx.actor))
	return countFindings(ctx.db, qualityScope(ctx.actor), civilDate(ctx.now))
}
