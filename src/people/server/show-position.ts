import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { mayListPeople } from '../access.ts'
import { positionUnknown } from '../refusals.ts'
import * as store from './store/position.ts'
import { findStandardOn, listPositionLevels } from './store/standard.ts'

/** A position with what the standard in force asks of it: its own levels before those of its tier. */
export async function showPosition(ctx: Context, { id }: { id: string }) {
	authorize(mayListPeople(ctx.actor))
	const { db } = ctx
	const position = await store.findPosition(db, id)
	if (!position) throw positionUnknown()
	const standard = await findStandardOn(db, civilDate(ctx.now))
	const levels = standard ? await listPositionLevels(db, standard.id, position) : []
	return {
		...position,
		standard,
		levels: levels.filter(({ own, tier }) => own !== null || tier !== null)
	}
}
