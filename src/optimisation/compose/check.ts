import type { Pieces, Plan, Problem } from './model.ts'

export type Violation = {
	rule:
		| 'unknown_row'
		| 'twice_in_activity'
		| 'not_eligible'
		| 'forbidden'
		| 'hours'
		| 'activities'
		| 'min_seats'
		| 'max_seats'
		| 'batches'
		| 'month'
		| 'closed_month'
		| 'facilitators'
		| 'share'
		| 'total_budget'
		| 'source_budget'
		| 'agency_budget'
	/** Rows that it is about; what is not concerned is absent. */
	activity?: number
	person?: number
	batch?: number
	/** Of the source, agency, pool or share. */
	row?: number
	month?: number
	/** What the plan has, and what the rule allows. */
	has: number
	allowed: number
}

export type Checked = {
	feasible: boolean
	violations: Violation[]
	objective: number
	pieces: Pieces
	/** Rupiah. */
	cost: number
	goalSeatsMissing: number[]
	fairSeatsMissing: number[]
	/** What each budget pays, and the days used of each pool, [pool][month]. */
	spent: { total: number; bySource: number[]; byAgency: number[] }
	daysUsed: number[][]
}

const TOLERANCE = 1e-9

/**
 * Judges a plan from the problem alone: every rule, and the objective counted anew (eq. 1). It
 * shares no code with the search, so that neither can hide the other's mistake. Also for plans
 * changed by hand. Never throws; a row number out of range is a violation and is not counted.
 */
export function check(problem: Problem, plan: Plan): Checked {
	const { people, activities, budget, limits, penalties, locks } = problem
	const violations: Violation[] = []
	const say = (violation: Violation) => violations.push(violation)
	const bundles = people.map(() => new Set<number>())
	const heldBy = activities.map(() => ({ batches: 0, seats: 0 }))
	const spent = {
		total: 0,
		bySource: budget.bySource.map(() => 0),
		byAgency: budget.byAgency.map(() => 0)
	}
	const daysUsed = problem.facilitators.map((pool) => pool.map(() => 0))
	const goalSeats = problem.goalFloors.map(() => 0)
	const fairSeats = problem.fairness.map(() => 0)
	const required = new Set<string>()
	const forbidden = new Set<string>()
	for (const { person, activity, must } of locks.pairs) {
		const set = must ? required : forbidden
		set.add(`${person} ${activity}`)
	}
	for (const { activity, people: seated } of locks.frozen) {
		for (const person of seated) required.add(`${person} ${activity}`)
	}
	const published = new Set<string>()
	for (const { person, activity } of problem.published.seats) {
		published.add(`${person} ${activity}`)
	}
	const heldIn = new Map<string, number>()

	for (const [batch, { activity, month, people: seated }] of plan.batches.entries()) {
		const a = activities[activity]
		if (!a) {
			say({ rule: 'unknown_row', batch, activity, has: activity, allowed: activities.length - 1 })
			continue
		}
		heldBy[activity]!.batches++
		heldBy[activity]!.seats += seated.length
		const slot = `${activity} ${month}`
		heldIn.set(slot, (heldIn.get(slot) ?? 0) + 1)
		if (!a.months.includes(month)) say({ rule: 'month', batch, activity, has: month, allowed: -1 })
		if (seated.length < a.minSeats) {
			say({ rule: 'min_seats', batch, activity, has: seated.length, allowed: a.minSeats })
		}
		if (seated.length > a.maxSeats) {
			say({ rule: 'max_seats', batch, activity, has: seated.length, allowed: a.maxSeats })
		}
		spent.total += a.batchCost
		spent.bySource[a.source]! += a.batchCost
		const pool = a.pool === null ? undefined : daysUsed[a.pool]
		if (pool) pool[month] = (pool[month] ?? 0) + a.poolDays

		for (const person of seated) {
			const who = people[person]
			if (!who) {
				say({ rule: 'unknown_row', batch, person, has: person, allowed: people.length - 1 })
				continue
			}
			if (bundles[person]!.has(activity)) {
				say({ rule: 'twice_in_activity', batch, activity, person, has: 2, allowed: 1 })
			}
			bundles[person]!.add(activity)
			const pair = `${person} ${activity}`
			if (forbidden.has(pair)) {
				say({ rule: 'forbidden', batch, activity, person, has: 1, allowed: 0 })
			} else if (!who.eligible.includes(activity) && !required.has(pair)) {
				say({ rule: 'not_eligible', batch, activity, person, has: 1, allowed: 0 })
			}
			spent.total += a.headCost
			spent.byAgency[who.agency]! += a.headCost
			if (a.goal in goalSeats) goalSeats[a.goal]!++
			for (const [row, { trait }] of problem.fairness.entries()) {
				if (who.traits.includes(trait)) fairSeats[row]!++
			}
		}
	}

	const pieces = noPieces()
	for (const [person, bundle] of bundles.entries()) {
		const { gaps, hoursOwed, mandatory } = people[person]!
		let hours = 0
		for (const activity of bundle) hours += activities[activity]!.jp
		if (hours > limits.hours) say({ rule: 'hours', person, has: hours, allowed: limits.hours })
		if (bundle.size > limits.activities) {
			say({ rule: 'activities', person, has: bundle.size, allowed: limits.activities })
		}
		for (const { competency, levels, weight } of gaps) {
			let taught = 0
			for (const activity of bundle) {
				for (const gain of activities[activity]!.gains) {
					if (gain.competency === competency) taught += gain.mean
				}
			}
			pieces.closure += weight * Math.min(levels, taught)
		}
		pieces.hoursOwed -= penalties.hour * Math.max(0, hoursOwed - hours)
		for (const activity of new Set(mandatory)) {
			if (!bundle.has(activity)) pieces.mandatoryMissed -= penalties.mandatory
		}
		for (const activity of bundle) {
			if (published.has(`${person} ${activity}`)) pieces.kept += problem.published.worth
		}
	}

	for (const [activity, { batches, seats }] of heldBy.entries()) {
		const { maxBatches, shares, bonus } = activities[activity]!
		const locked = locks.batches.filter((lock) => lock.activity === activity)
		const most = Math.min(maxBatches, ...locked.map((lock) => lock.max))
		if (batches > most) say({ rule: 'batches', activity, has: batches, allowed: most })
		pieces.bonus += bonus * batches
		const wanted = Math.max(0, ...locked.map((lock) => lock.min))
		pieces.locksBroken -= penalties.lock * Math.max(0, wanted - batches)
		for (const [share, { kind, row, minShare }] of shares.entries()) {
			const counted = bundles.filter(
				(bundle, person) =>
					bundle.has(activity) &&
					(kind === 'agency'
						? people[person]!.agency === row
						: people[person]!.traits.includes(row))
			).length
			if (counted < minShare * seats - TOLERANCE) {
				say({ rule: 'share', activity, row: share, has: counted, allowed: minShare * seats })
			}
		}
	}
	for (const pair of required) {
		const [person, activity] = pair.split(' ').map(Number)
		if (!bundles[person!]?.has(activity!)) pieces.locksBroken -= penalties.lock
	}
	const frozenIn = new Map<string, number>()
	for (const { activity, month } of locks.frozen) {
		const slot = `${activity} ${month}`
		frozenIn.set(slot, (frozenIn.get(slot) ?? 0) + 1)
	}
	for (const [slot, frozen] of frozenIn) {
		pieces.locksBroken -= penalties.lock * Math.max(0, frozen - (heldIn.get(slot) ?? 0))
	}
	for (const [slot, held] of heldIn) {
		const [activity, month] = slot.split(' ').map(Number)
		const allowed = frozenIn.get(slot) ?? 0
		if (!locks.closedMonths.includes(month!) || held <= allowed) continue
		say({ rule: 'closed_month', activity: activity!, month: month!, has: held, allowed })
	}

	const allSeats = heldBy.reduce((sum, { seats }) => sum + seats, 0)
	const goalSeatsMissing = problem.goalFloors.map((floor, goal) =>
		Math.max(0, floor * allSeats - goalSeats[goal]!)
	)
	for (const missing of goalSeatsMissing) pieces.goalSeatsMissing -= penalties.goalSeat * missing
	const fairSeatsMissing = problem.fairness.map(({ minShare }, row) =>
		Math.max(0, minShare * allSeats - fairSeats[row]!)
	)
	for (const missing of fairSeatsMissing) pieces.fairSeatsMissing -= penalties.goalSeat * missing

	for (const [pool, used] of daysUsed.entries()) {
		for (const [month, days] of used.entries()) {
			const allowed = problem.facilitators[pool]![month] ?? 0
			if (days > allowed + TOLERANCE) {
				say({ rule: 'facilitators', row: pool, month, has: days, allowed })
			}
		}
	}
	const within = (rule: Violation['rule'], has: number, limit: number | null, row?: number) => {
		if (limit === null || has <= limit) return
		say({ rule, has, allowed: limit, ...(row === undefined ? {} : { row }) })
	}
	within('total_budget', spent.total, budget.total)
	for (const [row, limit] of budget.bySource.entries()) {
		within('source_budget', spent.bySource[row]!, limit, row)
	}
	for (const [row, limit] of budget.byAgency.entries()) {
		within('agency_budget', spent.byAgency[row]!, limit, row)
	}

	return {
		feasible: violations.length === 0,
		violations,
		objective: Object.values(pieces).reduce((sum, piece) => sum + piece, 0),
		pieces,
		cost: spent.total,
		goalSeatsMissing,
		fairSeatsMissing,
		spent,
		daysUsed
	}
}

const noPieces = (): Pieces => ({
	closure: 0,
	bonus: 0,
	kept: 0,
	hoursOwed: 0,
	mandatoryMissed: 0,
	goalSeatsMissing: 0,
	fairSeatsMissing: 0,
	locksBroken: 0
})
