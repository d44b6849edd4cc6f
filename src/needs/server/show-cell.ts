import { authorize } from '#platform/access/authorize.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { maySeeSmallGroup, mayShowNeeds, needsScope } from '../access.ts'
import type { CellQuery } from '../filters.ts'
import { cellOf } from '../heat.ts'
import type { Cell, Lacking } from '../model.ts'
import { cellUnknown } from '../refusals.ts'
import { FEWEST_SHOWN } from '../rules.ts'
import { findCell } from './store/cell.ts'

/**
 * The list behind one cell of the map: who was measured below what is asked, and, apart from them, how those who were not
 * measured are estimated. Of fewer than five measured people only the planner and the agency's head see whom; the others
 * cannot tell them from none.
 */
export async function showCell(ctx: Context, query: CellQuery): Promise<Cell> {
	authorize(mayShowNeeds(ctx.actor))
	const cell = await findCell(ctx.db, needsScope(ctx.actor), query)
	if (!cell) throw cellUnknown()

	const { measured, below, lacking, ...known } = cell
	const small = measured < FEWEST_SHOWN
	const hidden = small && !maySeeSmallGroup(ctx.actor, query.agencyId)
	return {
		...known,
		...(hidden ? cellOf(0, 0) : { ...cellOf(measured, below), measured, below }),
		lacking: hidden ? [] : lacking,
		hidden,
		small
	}
}

/** All of the same list, for a file that leaves the house: who took it is recorded. */
export async function exportCell(ctx: Context, query: CellQuery): Promise<Lacking[]> {
	const { lacking } = await showCell(ctx, { ...query, limit: null, offset: 0 })
	await record(ctx, 'needs.exported', { people: lacking.length, competency: query.competencyId })
	return lacking
}
