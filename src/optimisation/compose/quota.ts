import type { Problem } from './model.ts'

/** What a part would use at the prices of the whole, in its relaxation: seats of each activity. */
export type Usage = { seats: Float64Array; people: number }

/** What is left of everything that parts share. */
export type Left = Pick<Problem, 'budget' | 'facilitators'> & {
	batches: number[]
	wanted: number[]
}

export const allOf = ({ budget, facilitators, activities, locks }: Problem): Left => ({
	budget,
	facilitators,
	batches: activities.map(({ maxBatches }, activity) =>
		Math.min(maxBatches, ...locks.batches.filter((l) => l.activity === activity).map((l) => l.max))
	),
	wanted: activities.map((_, activity) =>
		Math.max(0, ...locks.batches.filter((l) => l.activity === activity).map((l) => l.min))
	)
})

/**
 * The first part's share of what is left, in proportion to what each part still to come would
 * use; the last part gets all. Batches are rounded to whole ones.
 */
export function quotaOf({ activities }: Problem, left: Left, [own, ...others]: Usage[]): Left {
	const all = [own!, ...others]
	const batches = (usage: Usage, a: number) => usage.seats[a]! / activities[a]!.maxSeats
	const share = (of: (usage: Usage) => number) => {
		const sum = all.reduce((total, usage) => total + of(usage), 0)
		return sum > 0 ? of(own!) / sum : own!.people / all.reduce((n, { people }) => n + people, 0)
	}
	const sumOver = (of: (a: number) => number) => activities.reduce((sum, _, a) => sum + of(a), 0)
	const fixed = (usage: Usage, source?: number) =>
		sumOver((a) =>
			source === undefined || activities[a]!.source === source
				? activities[a]!.batchCost * batches(usage, a)
				: 0
		)
	const money = (usage: Usage) =>
		fixed(usage) + sumOver((a) => activities[a]!.headCost * usage.seats[a]!)
	const part = (limit: number | null, of: (usage: Usage) => number) =>
		limit === null ? null : Math.floor(limit * share(of))
	const whole = (counts: number[]) =>
		counts.map((count, a) => Math.round(count * share((usage) => usage.seats[a]!)))
	return {
		budget: {
			total: part(left.budget.total, money),
			bySource: left.budget.bySource.map((limit, row) => part(limit, (u) => fixed(u, row))),
			byAgency: left.budget.byAgency
		},
		facilitators: left.facilitators.map((months, pool) => {
			const days = share((usage) =>
				sumOver((a) =>
					activities[a]!.pool === pool ? activities[a]!.poolDays * batches(usage, a) : 0
				)
			)
			return months.map((month) => month * days)
		}),
		batches: whole(left.batches),
		wanted: whole(left.wanted)
	}
}

/** What is left once a part has its plan. */
export function without(
	left: Left,
	spent: { total: number; bySource: number[] },
	daysUsed: number[][],
	batches: number[]
): Left {
	const { total, bySource, byAgency } = left.budget
	return {
		budget: {
			total: total === null ? null : total - spent.total,
			bySource: bySource.map((limit, row) =>
				limit === null ? null : limit - spent.bySource[row]!
			),
			byAgency
		},
		facilitators: left.facilitators.map((months, pool) =>
			months.map((days, month) => Math.max(0, days - (daysUsed[pool]![month] ?? 0)))
		),
		batches: left.batches.map((count, a) => count - batches[a]!),
		wanted: left.wanted.map((count, a) => Math.max(0, count - batches[a]!))
	}
}
