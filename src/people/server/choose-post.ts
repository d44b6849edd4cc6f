import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayEditPeople } from '../access.ts'
import { listAgencyOptions } from './store/agency.ts'
import { listPositionOptions } from './store/position.ts'

/** Agencies and positions from which a person's post is chosen. */
export async function choosePost(ctx: Context) {
	authorize(mayEditPeople(ctx.actor))
	const [agencies, positions] = await Promise.all([
		listAgencyOptions(ctx.db, 'all'),
		listPositionOptions(ctx.db)
	])
	return { agencies, positions }
}
