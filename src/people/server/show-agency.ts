import { reaches } from '#platform/access/actor.ts'
import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { visibleAgencies } from '../access.ts'
import { agencyUnknown } from '../refusals.ts'
import * as store from './store/agency.ts'

/** An agency with those above it and the number of active people and units in it and below. */
export async function showAgency(ctx: Context, { id }: { id: string }) {
	const agency = await store.findAgency(ctx.db, id)
	if (!agency) throw agencyUnknown()
	authorize(reaches(visibleAgencies(ctx.actor), id))
	const [path, below] = await Promise.all([
		store.listAncestors(ctx.db, id),
		store.countBelow(ctx.db, id)
	])
	return { ...agency, above: path.slice(0, -1), ...below }
}
