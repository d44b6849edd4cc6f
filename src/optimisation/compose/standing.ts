import type { Plan, Problem } from './model.ts'

/** A plan as the explanations look at it. */
export type Standing = {
	/** Activities of each person; people of each activity, by row; batches of each activity. */
	bundles: number[][]
	seated: number[][]
	batches: number[]
	hours: number[]
	/** Rupiah. */
	spent: { total: number; bySource: number[]; byAgency: number[] }
	/** Facilitator days left, [pool][month]. */
	daysLeft: number[][]
	/** Pairs "person activity" that locks require or forbid. */
	required: Set<string>
	forbidden: Set<string>
}

export function standingOf(problem: Problem, plan: Plan): Standing {
	const { people, activities, budget, facilitators, locks } = problem
	const pairs = (must: boolean) =>
		new Set(locks.pairs.filter((p) => p.must === must).map((p) => `${p.person} ${p.activity}`))
	const standing: Standing = {
		bundles: people.map(() => []),
		seated: activities.map(() => []),
		batches: activities.map(() => 0),
		hours: people.map(() => 0),
		spent: {
			total: 0,
			bySource: budget.bySource.map(() => 0),
			byAgency: budget.byAgency.map(() => 0)
		},
		daysLeft: facilitators.map((pool) => [...pool]),
		required: pairs(true),
		forbidden: pairs(false)
	}
	for (const { activity, people: seated } of locks.frozen) {
		for (const person of seated) standing.required.add(`${person} ${activity}`)
	}
	const { spent } = standing
	for (const batch of plan.batches) {
		const { batchCost, headCost, source, pool, poolDays, jp } = activities[batch.activity]!
		standing.batches[batch.activity]!++
		spent.total += batchCost + batch.people.length * headCost
		spent.bySource[source]! += batchCost
		if (pool !== null) standing.daysLeft[pool]![batch.month]! -= poolDays
		for (const person of batch.people) {
			standing.bundles[person]!.push(batch.activity)
			standing.seated[batch.activity]!.push(person)
			standing.hours[person]! += jp
			spent.byAgency[people[person]!.agency]! += headCost
		}
	}
	for (const seated of standing.seated) seated.sort((x, y) => x - y)
	return standing
}
