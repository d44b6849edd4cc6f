import type { Party } from './joint.ts'
import type { Activity } from './model.ts'

/** A joint activity that all agreed on. */
export type Agreed = { activityId: string; parties: readonly Party[] }

/** The catalogue with the hosts, partners and least shares that were agreed for the year instead of its own. */
export const withAgreed = (
	activities: readonly Activity[],
	agreed: readonly Agreed[]
): Activity[] => {
	const byActivity = new Map(agreed.map((joint) => [joint.activityId, joint]))
	return activities.map((activity) => {
		const joint = byActivity.get(activity.id)
		if (!joint) return activity
		return {
			...activity,
			partners: joint.parties.map(({ agencyId, role, minShare }) => ({
				agencyId,
				role: role === 'lead' ? 'host' : 'partner',
				minShare
			}))
		}
	})
}

/**
 * What an agency agreed to pay beyond the places of its own people, which the composer charges to it already: charge less
 * seats · cost of a place, and nothing where that is below 0 (somebody else pays for its people, but a plan that leaves the
 * activity out must not count on it). Agency id → whole rupiah.
 */
export function reservedBy(
	agreed: readonly Agreed[],
	headCost: ReadonlyMap<string, number>
): Map<string, number> {
	const reserved = new Map<string, number>()
	for (const { activityId, parties } of agreed)
		for (const { agencyId, charge, seats } of parties) {
			const beyond = Math.max(0, charge - seats * (headCost.get(activityId) ?? 0))
			if (beyond > 0) reserved.set(agencyId, (reserved.get(agencyId) ?? 0) + beyond)
		}
	return reserved
}

/** What is left of agencies' money for places of their people; one without a limit has none still. */
export const withoutReserved = (
	agencies: Readonly<Record<string, number>>,
	reserved: ReadonlyMap<string, number>
): Record<string, number> =>
	Object.fromEntries(
		Object.entries(agencies).map(([id, rupiah]) => [
			id,
			Math.max(0, rupiah - (reserved.get(id) ?? 0))
		])
	)
