import type { Problem } from './model.ts'

/**
 * A problem as typed arrays, for speed. An *item* is a pair (person, activity) that may be;
 * items are numbered by person, then by activity. `xStart[r] .. xStart[r + 1] − 1` are the
 * places of row r's entries in the arrays that belong to x. Money stays in whole rupiah.
 */
export type Instance = {
	readonly problem: Problem
	readonly people: number
	readonly activities: number
	readonly items: number

	/** Items of person i; the item's person and activity. */
	readonly itemStart: Int32Array
	readonly person: Int32Array
	readonly activity: Int32Array
	/** Items of activity a: `members[memberStart[a]] …`. */
	readonly memberStart: Int32Array
	readonly members: Int32Array
	/** dₖ: weighted levels lost when the item is not taken (mandatory, required). */
	readonly duty: Float64Array
	/** Bit s: the item's person counts for `shares[s]` of its activity. */
	readonly flags: Int32Array

	/** Gains of item k that meet a gap: which gap of the person (from 0), and e, levels added. */
	readonly gainStart: Int32Array
	readonly gainGap: Int32Array
	readonly gainLevels: Float64Array

	/** Gaps of person i: g and w. */
	readonly gapStart: Int32Array
	readonly gapLevels: Float64Array
	readonly gapWeight: Float64Array
	readonly mostGaps: number
	readonly mostItems: number

	readonly agency: Int32Array
	readonly hoursOwed: Float64Array
	/** Objective of person i without any activity (≤ 0). */
	readonly base: Float64Array

	readonly jp: Float64Array
	readonly minSeats: Int32Array
	readonly maxSeats: Int32Array
	/** Batches that locks ask for, and the most that rules, people, money and pools allow. */
	readonly wantedBatches: Int32Array
	readonly mostBatches: Int32Array
	readonly batchCost: Float64Array
	readonly headCost: Float64Array
	readonly bonus: Float64Array
	readonly goal: Int32Array
	/**
	 * Floors over all seats, the goals' first, then those of `fairness`: the share that each asks
	 * for; bit h of an item: it counts for floor h.
	 */
	readonly floorShare: Float64Array
	readonly floorFlags: Int32Array
	readonly source: Int32Array
	/** Facilitator days per batch. */
	readonly batchDays: Float64Array
	/** Rupiah; Infinity: no limit. */
	readonly totalLimit: number
	readonly sourceLimit: Float64Array
	readonly agencyLimit: Float64Array
	/** Share floors of activity a: `minShare[shareStart[a]] …`. */
	readonly shareStart: Int32Array
	readonly minShare: Float64Array

	/** Slots of activity a, one per month: the pool × month row in `poolDays`, or −1. */
	readonly slotStart: Int32Array
	readonly slotMonth: Int32Array
	readonly slotPool: Int32Array
	readonly slotActivity: Int32Array
	/** Frozen batches of each slot, and the most that may be held in it. */
	readonly slotFrozen: Int32Array
	readonly slotMost: Int32Array
	readonly months: number
	readonly poolDays: Float64Array

	/** Objective of doing nothing. */
	readonly nothing: number
}

/** More share floors than this per activity do not fit into `flags`. */
export const MOST_SHARES = 31

/** More floors over all seats than this do not fit into `floorFlags`. */
export const MOST_FLOORS = 31

/** Throws on a row number outside its table or too many floors: a defect of the caller. */
export function prepare(problem: Problem): Instance {
	const { people, activities, penalties, budget } = problem
	if (activities.some(({ shares }) => shares.length > MOST_SHARES)) {
		throw new RangeError(`an activity has more than ${MOST_SHARES} shares`)
	}
	const traitFloors = problem.fairness
	const floorShare = Float64Array.from([
		...problem.goalFloors,
		...traitFloors.map((floor) => floor.minShare)
	])
	if (floorShare.length > MOST_FLOORS) throw new RangeError(`more than ${MOST_FLOORS} floors`)
	const { required, pairs } = pairsOf(problem)

	const itemStart = starts(pairs.map((own) => own.length))
	const items = itemStart[people.length]!
	const person = new Int32Array(items)
	const activity = new Int32Array(items)
	const duty = new Float64Array(items)
	const flags = new Int32Array(items)
	const floorFlags = new Int32Array(items)
	const gainStart = new Int32Array(items + 1)
	const gainGap: number[] = []
	const gainLevels: number[] = []
	const base = Float64Array.from(people, (p) => -penalties.hour * p.hoursOwed)

	const { seats, worth } = problem.published
	const published = new Set(seats.map(({ person, activity }) => `${person} ${activity}`))
	let k = 0
	for (const [i, own] of pairs.entries()) {
		const { gaps, mandatory, agency, traits } = people[i]!
		let floors = 0
		for (const [h, { trait }] of traitFloors.entries()) {
			if (traits.includes(trait)) floors |= 1 << (problem.goalFloors.length + h)
		}
		const gapOf = new Map(gaps.map((gap, index) => [gap.competency, index]))
		base[i]! -= penalties.mandatory * new Set(mandatory).size + penalties.lock * required[i]!.size
		for (const pair of own) {
			person[k] = i
			activity[k] = pair.activity
			if (mandatory.includes(pair.activity)) duty[k]! += penalties.mandatory
			if (pair.required) duty[k]! += penalties.lock
			if (published.has(`${i} ${pair.activity}`)) duty[k]! += worth
			const { gains, shares, goal } = activities[pair.activity]!
			floorFlags[k] = floors | (goal < problem.goalFloors.length ? 1 << goal : 0)
			for (const [s, { kind, row }] of shares.entries()) {
				if (kind === 'agency' ? agency === row : traits.includes(row)) flags[k]! |= 1 << s
			}
			for (const { competency, mean } of gains) {
				const gap = gapOf.get(competency)
				if (gap === undefined) continue
				gainGap.push(gap)
				gainLevels.push(mean)
			}
			gainStart[++k] = gainGap.length
		}
	}

	const { memberStart, members } = membersOf(activity, activities.length)
	const gapStart = starts(people.map((p) => p.gaps.length))
	const gaps = people.flatMap((p) => p.gaps)
	const slotStart = starts(activities.map((a) => a.months.length))
	const slots = activities.flatMap((a, row) => a.months.map((month) => ({ a, row, month })))
	const months = Math.max(0, ...problem.facilitators.map((pool) => pool.length))
	const shareStart = starts(activities.map((a) => a.shares.length))
	const wantedBatches = new Int32Array(activities.length)
	for (const { activity: a, min } of problem.locks.batches) {
		wantedBatches[a] = Math.max(wantedBatches[a]!, min)
	}
	const { slotFrozen, slotMost } = slotBounds(problem, slots)
	const batchesMost = mostBatches(problem, memberStart, slotStart, slotMost)
	const locked = [...wantedBatches, ...slotFrozen].reduce((sum, min) => sum + min, 0)
	const unmet = locked * penalties.lock

	return {
		problem,
		people: people.length,
		activities: activities.length,
		items,
		itemStart,
		person,
		activity,
		memberStart,
		members,
		duty,
		flags,
		gainStart,
		gainGap: Int32Array.from(gainGap),
		gainLevels: Float64Array.from(gainLevels),
		gapStart,
		gapLevels: Float64Array.from(gaps, (gap) => gap.levels),
		gapWeight: Float64Array.from(gaps, (gap) => gap.weight),
		mostGaps: people.reduce((most, p) => Math.max(most, p.gaps.length), 0),
		mostItems: pairs.reduce((most, own) => Math.max(most, own.length), 0),
		agency: Int32Array.from(people, (p) => p.agency),
		hoursOwed: Float64Array.from(people, (p) => p.hoursOwed),
		base,
		jp: Float64Array.from(activities, (a) => a.jp),
		minSeats: Int32Array.from(activities, (a) => a.minSeats),
		maxSeats: Int32Array.from(activities, (a) => a.maxSeats),
		wantedBatches,
		mostBatches: batchesMost,
		batchCost: Float64Array.from(activities, (a) => a.batchCost),
		headCost: Float64Array.from(activities, (a) => a.headCost),
		bonus: Float64Array.from(activities, (a) => a.bonus),
		goal: Int32Array.from(activities, (a) => a.goal),
		floorShare,
		floorFlags,
		source: Int32Array.from(activities, (a) => a.source),
		batchDays: Float64Array.from(activities, (a) => (a.pool === null ? 0 : a.poolDays)),
		totalLimit: budget.total ?? Infinity,
		sourceLimit: Float64Array.from(budget.bySource, (limit) => limit ?? Infinity),
		agencyLimit: Float64Array.from(budget.byAgency, (limit) => limit ?? Infinity),
		shareStart,
		minShare: Float64Array.from(activities.flatMap((a) => a.shares.map((s) => s.minShare))),
		slotStart,
		slotMonth: Int32Array.from(slots, ({ month }) => month),
		slotPool: Int32Array.from(slots, ({ a, month }) =>
			a.pool === null ? -1 : a.pool * months + month
		),
		slotActivity: Int32Array.from(slots, ({ row }) => row),
		slotFrozen,
		slotMost,
		months,
		poolDays: Float64Array.from(
			problem.facilitators.flatMap((pool) => Array.from({ length: months }, (_, m) => pool[m] ?? 0))
		),
		nothing: base.reduce((sum, b) => sum + b, 0) - unmet
	}
}

/** The item of this pair, or −1. */
export function itemOf(on: Instance, person: number, activity: number): number {
	if (person >= on.people) return -1
	const own = on.activity.subarray(on.itemStart[person], on.itemStart[person + 1])
	const at = own.indexOf(activity)
	return at < 0 ? -1 : on.itemStart[person]! + at
}

/** Running sums from 0, one longer than `counts`. */
export function starts(counts: readonly number[]): Int32Array {
	const start = new Int32Array(counts.length + 1)
	for (const [r, count] of counts.entries()) start[r + 1] = start[r]! + count
	return start
}

/** Each person's pairs: eligible, with what locks add and take away, by activity. */
function pairsOf({ people, activities, locks }: Problem) {
	const required = people.map(() => new Set<number>())
	const forbidden = people.map(() => new Set<number>())
	for (const { person, activity, must } of locks.pairs)
		(must ? required : forbidden)[person]!.add(activity)
	for (const { activity, people: seated } of locks.frozen)
		for (const person of seated) required[person]!.add(activity)

	const pairs = people.map(({ eligible }, i) =>
		[...new Set([...eligible, ...required[i]!])]
			.filter((a) => !forbidden[i]!.has(a) && activities[a]!.months.length > 0)
			.sort((a, b) => a - b)
			.map((activity) => ({ activity, required: required[i]!.has(activity) }))
	)
	return { required, pairs }
}

function membersOf(activity: Int32Array, activities: number) {
	const counts = new Array<number>(activities).fill(0)
	for (const a of activity) counts[a]!++
	const memberStart = starts(counts)
	const next = memberStart.slice()
	const members = new Int32Array(activity.length)
	for (const [k, a] of activity.entries()) members[next[a]!++] = k
	return { memberStart, members }
}

/** Frozen batches per slot, and the most that closed months leave of it. */
function slotBounds({ activities, locks }: Problem, slots: { row: number; month: number }[]) {
	const slotFrozen = Int32Array.from(
		slots,
		({ row, month }) =>
			locks.frozen.filter((batch) => batch.activity === row && batch.month === month).length
	)
	const slotMost = Int32Array.from(slots, ({ row, month }, slot) =>
		locks.closedMonths.includes(month) ? slotFrozen[slot]! : activities[row]!.maxBatches
	)
	return { slotFrozen, slotMost }
}

/** No plan can hold more batches than this; the tighter it is, the tighter the bound. */
function mostBatches(
	{ activities, budget, facilitators, locks }: Problem,
	memberStart: Int32Array,
	slotStart: Int32Array,
	slotMost: Int32Array
) {
	return Int32Array.from(activities, (a, row) => {
		const money = Math.min(budget.total ?? Infinity, budget.bySource[a.source] ?? Infinity)
		const { pool } = a
		const held =
			pool === null || a.poolDays === 0
				? Infinity
				: a.months.reduce(
						(sum, m) => sum + Math.floor((facilitators[pool]![m] ?? 0) / a.poolDays + 1e-9),
						0
					)
		const locked = locks.batches.filter((lock) => lock.activity === row).map((lock) => lock.max)
		return Math.min(
			a.months.length > 0 ? a.maxBatches : 0,
			slotMost.subarray(slotStart[row], slotStart[row + 1]).reduce((sum, most) => sum + most, 0),
			a.batchCost > 0 ? Math.floor(money / a.batchCost) : Infinity,
			Math.floor((memberStart[row + 1]! - memberStart[row]!) / a.minSeats),
			held,
			...locked
		)
	})
}
