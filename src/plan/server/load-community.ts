import type { Context } from '#platform/context.ts'
import type { Community } from '../community.ts'
import { getRule } from './store/partner.ts'
import { listCitizens, listFees } from './store/partner-part.ts'

/** What partners and citizens add to the catalogue of a year. */
export async function loadCommunity({ db }: Context, year: number): Promise<Community> {
	return {
		citizens: new Map((await listCitizens(db, year)).map((row) => [row.activityId, row])),
		fees: new Map((await listFees(db, year)).map(({ activityId, extra }) => [activityId, extra])),
		bonus: (await getRule(db)).bonus
	}
}
