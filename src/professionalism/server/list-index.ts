import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { FEWEST_SHOWN } from '#needs/rules.ts'
import type { EmployeeKind } from '#people/model.ts'
import { indexScope, mayListIndex, mayReadDiscipline } from '../access.ts'
import type { IndexQuery, IndexRow } from '../model.ts'
import * as store from './store/score.ts'

/** Years that were counted, the latest first. */
export async function listCountedYears(ctx: Context) {
	authorize(mayListIndex(ctx.actor))
	return store.listCounted(ctx.db)
}

/** Means of the agencies whose people the actor sees, and the whole government's. */
export async function listAgencyIndex(
	ctx: Context,
	query: { year: number; kind: EmployeeKind; byName: boolean }
) {
	authorize(mayListIndex(ctx.actor))
	return store.listAgencies(ctx.db, indexScope(ctx.actor), { ...query, fewest: FEWEST_SHOWN })
}

/** A page of people with their points. With discipline only for whom it is to see, and then the look is recorded. */
export async function listPeopleIndex(ctx: Context, query: IndexQuery) {
	authorize(mayListIndex(ctx.actor))
	const whole = mayReadDiscipline(ctx.actor)
	const lacking = query.lacking === 'discipline' && !whole ? undefined : query.lacking
	const found = await store.listScores(ctx.db, indexScope(ctx.actor), { ...query, lacking }, whole)
	if (whole) await record(ctx, 'professionalism.listed', { rows: found.rows.length })
	return { ...found, whole }
}

/** All people of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportPeopleIndex(ctx: Context, query: IndexQuery): Promise<IndexRow[]> {
	const { rows, whole } = await listPeopleIndex(ctx, { ...query, limit: null, offset: 0 })
	await record(ctx, 'professionalism.exported', { people: rows.length, discipline: whole })
	return rows
}
