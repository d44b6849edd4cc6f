import { wholeParts, type CostPart } from './costs.ts'
import type { Activity } from './model.ts'

/** What a year's partners and citizens add to the catalogue. */
export type Community = {
	/** Id of the activity → places for citizens per batch, and rupiah of a place. */
	citizens: ReadonlyMap<string, { seats: number; cost: number }>
	/** Id of the activity → rupiah per batch of fees that the catalogue does not count. */
	fees: ReadonlyMap<string, number>
	/** Weighted levels per batch of an activity with a partner that the catalogue gives none. */
	bonus: number
}

/**
 * The catalogue with its community: places for citizens and their helpers' fees are costs of a batch, paid by its source, and
 * an activity that a partner of the community helps with is worth the usual bonus where it has none of its own.
 *
 * Source: house rule, docs/rules.md#mitra-masyarakat; bₐ in docs/composer.md.
 */
export const withCommunity = (
	activities: readonly Activity[],
	{ citizens, fees, bonus }: Community
): Activity[] =>
	activities.map((activity) => {
		const places = citizens.get(activity.id)
		const fee = fees.get(activity.id)
		if (!places && fee === undefined) return activity
		const joined = fee !== undefined || (places !== undefined && places.seats > 0)
		return {
			...activity,
			fixedCost: activity.fixedCost + (places ? places.seats * places.cost : 0) + (fee ?? 0),
			communityBonus: activity.communityBonus || (joined ? bonus : 0)
		}
	})

/** What activities' costs are made of, with the parts that their community adds; `costs` has only those taken apart. */
export function withCommunityParts(
	costs: ReadonlyMap<string, CostPart[]>,
	activities: readonly Activity[],
	{ citizens, fees }: Community
): Map<string, CostPart[]> {
	const all = new Map(costs)
	for (const activity of activities) {
		const { id, account } = activity
		const part = (
			kind: CostPart['kind'],
			label: string,
			unit: string,
			price: number,
			volume: number
		) =>
			price * volume > 0
				? [{ kind, label, account, basis: 'batch' as const, unit, price, volume, itemId: null }]
				: []
		const places = citizens.get(id) ?? { seats: 0, cost: 0 }
		const added = [
			...part('other', 'Kursi warga', 'orang', places.cost, places.seats),
			...part('speaker', 'Honor mitra masyarakat', 'angkatan', fees.get(id) ?? 0, 1)
		]
		if (added.length > 0) all.set(id, [...(costs.get(id) ?? wholeParts(activity)), ...added])
	}
	return all
}
