import type { LeftOutActivity, LeftOutReason } from './explanation.ts'
import type { Prices, Problem } from './model.ts'
import { closed, seatPrice } from './seat.ts'
import type { Standing } from './standing.ts'

/** Sums of days, and worths, nearer than this are equal. */
const TOLERANCE = 1e-9

/**
 * For each activity without a batch: the first of these that is true (docs/composer.md, "Why
 * not"), looked at with everybody else's plan as it is.
 */
export function leftOut(problem: Problem, prices: Prices, standing: Standing): LeftOutActivity[] {
	return problem.activities.flatMap((_, activity) =>
		standing.batches[activity]! > 0 ? [] : [judge(problem, prices, standing, activity)]
	)
}

function judge(
	problem: Problem,
	prices: Prices,
	standing: Standing,
	activity: number
): LeftOutActivity {
	const { people, activities, budget, limits, locks } = problem
	const a = activities[activity]!
	const isOut = locks.batches.some((lock) => lock.activity === activity && lock.max <= 0)
	const eligible = people.flatMap((who, person) => {
		const pair = `${person} ${activity}`
		const may = who.eligible.includes(activity) || standing.required.has(pair)
		return may && !standing.forbidden.has(pair) ? [person] : []
	})
	const agencyLeft = (agency: number) =>
		(budget.byAgency[agency] ?? Infinity) - standing.spent.byAgency[agency]!
	const free = eligible.filter(
		(person) =>
			standing.bundles[person]!.length < limits.activities &&
			standing.hours[person]! + a.jp <= limits.hours &&
			agencyLeft(people[person]!.agency) >= a.headCost
	)
	const daysLeft =
		a.pool === null
			? Infinity
			: Math.max(0, ...a.months.map((m) => standing.daysLeft[a.pool!]![m] ?? 0))

	const batch = bestBatch(problem, prices, standing, activity, free)
	const lacking = (limit: number | null, spent: number, cost: number) =>
		Math.max(0, spent + cost - (limit ?? Infinity))
	const smallest = a.batchCost + a.minSeats * a.headCost
	const totalShort = lacking(budget.total, standing.spent.total, smallest)
	const sourceShort = lacking(
		budget.bySource[a.source] ?? null,
		standing.spent.bySource[a.source]!,
		a.batchCost
	)

	const reason = ((): LeftOutReason => {
		if (isOut) return 'locked_out'
		if (a.months.length === 0 || a.maxBatches === 0) return 'not_offered'
		if (eligible.length === 0) return 'nobody_eligible'
		if (eligible.length < a.minSeats) return 'too_few_eligible'
		if (free.length < a.minSeats) return 'too_few_free'
		if (batch.people.length < a.minSeats) return 'share_floor'
		if (daysLeft < a.poolDays - TOLERANCE) return 'facilitators_full'
		if (batch.worth <= batch.costWorth + TOLERANCE) return 'not_worth'
		if (totalShort > 0) return 'total_short'
		if (sourceShort > 0) return 'source_short'
		return 'possible'
	})()
	return {
		activity,
		reason,
		eligible: eligible.length,
		free: free.length,
		minSeats: a.minSeats,
		seats: batch.people.length,
		cost: a.batchCost + batch.people.length * a.headCost,
		worth: batch.worth,
		costWorth: batch.costWorth,
		short: reason === 'total_short' ? totalShort : reason === 'source_short' ? sourceShort : 0,
		daysLeft: Number.isFinite(daysLeft) ? daysLeft : a.poolDays,
		daysNeeded: a.pool === null ? 0 : a.poolDays
	}
}

/**
 * The batch that adds most net of its prices: who gains most, floors kept, at least the minimum
 * where enough are free. `worth` is what it adds; `costWorth` what its money, days and floors
 * are worth elsewhere.
 */
function bestBatch(
	problem: Problem,
	prices: Prices,
	standing: Standing,
	activity: number,
	free: number[]
) {
	const { people, activities, penalties, locks } = problem
	const a = activities[activity]!
	const gains = free.map((person) => {
		const who = people[person]!
		const bundle = standing.bundles[person]!
		const before = closed(problem, who, bundle).weighted
		const after = closed(problem, who, [...bundle, activity]).weighted
		const owed = Math.max(0, who.hoursOwed - standing.hours[person]!)
		const duty =
			(who.mandatory.includes(activity) ? penalties.mandatory : 0) +
			(standing.required.has(`${person} ${activity}`) ? penalties.lock : 0)
		const gain = after - before + penalties.hour * Math.min(owed, a.jp) + duty
		// Seats of an activity without a batch have no price of their own: only money and floors.
		const price =
			seatPrice(problem, prices, person, activity) -
			prices.seat[activity]! +
			prices.minimum[activity]!
		return { person, gain, price, net: gain - price }
	})
	gains.sort((x, y) => y.net - x.net || x.person - y.person)

	const chosen: typeof gains = []
	const quota = a.shares.map(({ minShare }) => Math.floor((1 - minShare) * a.maxSeats + TOLERANCE))
	const counts = (person: number, s: number) => {
		const { kind, row } = a.shares[s]!
		const who = people[person]!
		return kind === 'agency' ? who.agency === row : who.traits.includes(row)
	}
	for (const candidate of gains) {
		if (chosen.length >= a.maxSeats || (candidate.net <= 0 && chosen.length >= a.minSeats)) break
		const others = a.shares.map((_, s) => (counts(candidate.person, s) ? 0 : 1))
		if (others.some((other, s) => other > quota[s]!)) continue
		for (const [s, other] of others.entries()) quota[s]! -= other
		chosen.push(candidate)
	}
	const kept = keepShares(chosen, a.shares, counts)

	const wanted = locks.batches.some((lock) => lock.activity === activity && lock.min > 0)
	const pool = a.pool === null ? undefined : prices.facilitators[a.pool]
	const days = pool && a.months.length > 0 ? Math.min(...a.months.map((m) => pool[m] ?? 0)) : 0
	const sum = (of: (seat: (typeof gains)[number]) => number) =>
		kept.reduce((total, seat) => total + of(seat), 0)
	return {
		people: kept.map(({ person }) => person),
		worth: sum(({ gain }) => gain) + a.bonus + (wanted ? penalties.lock : 0),
		costWorth:
			sum(({ price }) => price) +
			a.batchCost * (prices.total + prices.bySource[a.source]!) +
			days * a.poolDays
	}
}

/** Leaves out the last who do not count, until every share holds. */
function keepShares<Seat extends { person: number }>(
	chosen: Seat[],
	shares: { minShare: number }[],
	counts: (person: number, share: number) => boolean
): Seat[] {
	const kept = [...chosen]
	for (const [s, { minShare }] of shares.entries()) {
		const counted = () => kept.filter(({ person }) => counts(person, s)).length
		while (counted() < minShare * kept.length - TOLERANCE) {
			kept.splice(
				kept.findLastIndex(({ person }) => !counts(person, s)),
				1
			)
		}
	}
	return kept
}
