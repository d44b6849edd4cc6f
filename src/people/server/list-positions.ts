import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayListPeople, visiblePeople } from '../access.ts'
import type { PositionQuery } from '../filters.ts'
import * as store from './store/position.ts'

/** Positions with how many of the people whom the actor sees hold them. */
export async function listPositions(ctx: Context, query: PositionQuery) {
	authorize(mayListPeople(ctx.actor))
	return store.listPositions(ctx.db, visiblePeople(ctx.actor), query)
}
