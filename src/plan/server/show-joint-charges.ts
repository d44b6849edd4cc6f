import { authorize } from '#platform/access/authorize.ts'
import type { Context } from '#platform/context.ts'
import { mayReadPlan } from '../access.ts'
import { reservedBy } from '../joint-plan.ts'
import { listByIds } from './store/activity.ts'
import { listAgreed } from './store/joint.ts'

/** What an agency pays for the agreed joint activities of a year; whole rupiah. */
export type JointCharge = {
	agencyId: string
	agency: string
	activities: number
	charge: number
	/** Taken off its money for places of its people. */
	reserved: number
}

/** Agreed charges of a year by agency, the largest first. */
export async function showJointCharges(ctx: Context, year: number): Promise<JointCharge[]> {
	authorize(mayReadPlan(ctx.actor))
	const { agreed, reserved } = await loadAgreed(ctx, year)
	const parties = agreed.flatMap((joint) => joint.parties)
	return [...Map.groupBy(parties, ({ agencyId }) => agencyId)]
		.map(([agencyId, own]) => ({
			agencyId,
			agency: own[0]!.agency,
			activities: own.length,
			charge: own.reduce((sum, party) => sum + party.charge, 0),
			reserved: reserved.get(agencyId) ?? 0
		}))
		.sort((a, b) => b.charge - a.charge || (a.agency < b.agency ? -1 : 1))
}

/** The agreed joint activities of a year, and what they take off each agency's money. */
export async function loadAgreed({ db }: Context, year: number) {
	const agreed = await listAgreed(db, year)
	const activities = await listByIds(
		db,
		agreed.map(({ activityId }) => activityId)
	)
	const headCost = new Map(activities.map((activity) => [activity.id, activity.headCost]))
	return { agreed, reserved: reservedBy(agreed, headCost) }
}
