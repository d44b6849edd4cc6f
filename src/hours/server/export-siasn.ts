import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { hoursScope, mayListHours } from '../access.ts'
import type { SiasnKind, SiasnRow } from '../siasn.ts'
import * as store from './store/siasn.ts'

export type SiasnWish = { year: number; agencyId: string | undefined }

/** How many courses of a year and agency each of SIASN's two histories would get, of the people whom the actor sees. */
export async function countSiasn(
	ctx: Context,
	{ year, agencyId }: SiasnWish
): Promise<Record<SiasnKind, number>> {
	authorize(mayListHours(ctx.actor))
	return store.countCourses(ctx.db, { year, agencyId, scope: hoursScope(ctx.actor) })
}

/** The courses of one history, for a file that leaves the house: who took it is recorded. */
export async function exportSiasn(
	ctx: Context,
	{ year, agencyId, kind }: SiasnWish & { kind: SiasnKind }
): Promise<SiasnRow[]> {
	authorize(mayListHours(ctx.actor))
	const scope = hoursScope(ctx.actor)
	const rows = await store.listCourses(ctx.db, { year, agencyId, scope }, kind)
	await record(ctx, 'hours.siasn_exported', { kind, year, agency: agencyId, rows: rows.length })
	return rows
}
