/** What trying an activity is worth that nobody evaluated yet. Pure. */
import type { Activity } from './model.ts'

/** None of its expected gains rests on an evaluation. */
export const isUntried = ({ competencies }: Pick<Activity, 'competencies'>): boolean =>
	competencies.every(({ origin }) => origin !== 'evaluation')

/** Standard deviations that count in favour of what is not known yet. */
const OPTIMISM = 0.5
/** Most that trying a batch is worth, in weighted levels: less than one mandatory activity missed. */
const MOST = 2

/**
 * Weighted levels that a batch of each activity is worth for what its evaluation would teach:
 *
 *     min(2, ½ · seats · Σₖ wₖ sdₐₖ)        seats: the fewest of a batch
 *
 * the upper confidence bound of its gain, for the people of one small batch. Only activities that nobody evaluated have it,
 * those that teach most per rupiah first, as long as the allowance pays one small batch of each. It is counted apart from
 * the levels that a plan closes, which stay at their means.
 *
 * Source: house rule, docs/uncertainty.md#jatah-belajar.
 */
export function learningWorths(
	activities: readonly Activity[],
	weightOf: ReadonlyMap<string, number>,
	allowance: number
): number[] {
	const tries = activities
		.map((activity, row) => {
			const { minSeats, fixedCost, headCost, competencies } = activity
			const spread = competencies.reduce(
				(sum, { competencyId, sd }) => sum + (weightOf.get(competencyId) ?? 0) * sd,
				0
			)
			const worth = Math.min(MOST, OPTIMISM * minSeats * spread)
			return { row, worth, cost: fixedCost + headCost * minSeats, untried: isUntried(activity) }
		})
		.filter(({ untried, worth }) => untried && worth > 0)
		.sort((a, b) => b.worth * (a.cost + 1) - a.worth * (b.cost + 1) || a.row - b.row)

	const worths = activities.map(() => 0)
	let left = allowance
	for (const { row, worth, cost } of tries) {
		if (cost > left) continue
		left -= cost
		worths[row] = worth
	}
	return worths
}
