/**
 * What the composer takes and gives. Everything is plain data (JSON, structured clone); people,
 * activities, agencies, sources, pools, months, goals, traits and competencies are row numbers
 * from 0. Money is whole rupiah. The equations are in docs/composer.md, with the same letters.
 */
export type Problem = {
	/** K: how many competencies there are. */
	competencies: number
	/** i ∈ N. */
	people: Person[]
	/** a ∈ A. */
	activities: Activity[]
	budget: Budget
	/** R[p][m] ≥ 0: days that the facilitators of pool p have in month m. */
	facilitators: number[][]
	/** f[h] in 0..1: share of all seats wished for goal h. Seats missing are counted and priced. */
	goalFloors: number[]
	/** Least share of all seats for people of a trait, each like a goal's floor. */
	fairness: Fairness[]
	limits: Limits
	penalties: Penalties
	locks: Locks
	/** The plan that people know already: each of its seats that is kept is worth `worth` ≥ 0 more. */
	published: Published
}

export type Person = {
	agency: number
	/** Rows of the traits that the person has, for share floors. */
	traits: number[]
	/** rᵢ ≥ 0: hours (JP) still owed to the person. */
	hoursOwed: number
	/** Only what is lacking; at most one per competency. */
	gaps: Gap[]
	/** Eᵢ: activities the person may join. */
	eligible: number[]
	/** Mᵢ: activities the person must join; each one missed is counted and priced. */
	mandatory: number[]
}

/** gᵢₖ levels lacking (> 0), of importance wᵢₖ ≥ 0. */
export type Gap = { competency: number; levels: number; weight: number }

export type Activity = {
	/** jₐ: hours (JP) credited. */
	jp: number
	gains: Gain[]
	/** Seats per batch: 1 ≤ minSeats ≤ maxSeats. */
	minSeats: number
	maxSeats: number
	/** Most batches in the year. */
	maxBatches: number
	/** Month rows in which a batch may be held. */
	months: number[]
	/** Fₐ rupiah per batch, paid by `source` and the total. */
	batchCost: number
	/** cₐ rupiah per seat, paid by the person's agency and the total. */
	headCost: number
	source: number
	/** Whose facilitators a batch takes, and how many of their days; null: none of ours. */
	pool: number | null
	poolDays: number
	/** bₐ ≥ 0: weighted levels that one batch is worth beyond its people. */
	bonus: number
	goal: number
	shares: Share[]
}

/** eₐₖ levels that the activity adds (mean, and its standard deviation). */
export type Gain = { competency: number; mean: number; sd: number }

/** At least `minShare` (0..1) of the activity's seats go to this agency, or to people of this trait. */
export type Share = { kind: 'agency' | 'trait'; row: number; minShare: number }

export type Fairness = { trait: number; minShare: number }

export type Published = { seats: { person: number; activity: number }[]; worth: number }

/** Rupiah; null: no limit. */
export type Budget = {
	total: number | null
	bySource: (number | null)[]
	byAgency: (number | null)[]
}

/** Per person: most hours (JP) and most activities in the year. */
export type Limits = { hours: number; activities: number }

/** Weighted levels lost per hour owed, mandatory activity missed, goal seat missing, lock broken. */
export type Penalties = { hour: number; mandatory: number; goalSeat: number; lock: number }

/**
 * The planner's word. A lock that other rules make impossible is broken at `penalties.lock` and
 * reported; the composer never fails because of it. Forbidding and `max` are always kept.
 */
export type Locks = {
	/** A required pair counts as eligible. */
	pairs: { person: number; activity: number; must: boolean }[]
	/** At least and at most this many batches; `max: 0` puts the activity out. */
	batches: { activity: number; min: number; max: number }[]
	/** Batches that stay with their month and people: each of its seats is a required pair too. */
	frozen: Batch[]
	/** Month rows in which no batch is held but the frozen ones. */
	closedMonths: number[]
}

export const NO_LOCKS: Locks = { pairs: [], batches: [], frozen: [], closedMonths: [] }
export const NOTHING_PUBLISHED: Published = { seats: [], worth: 0 }
export const USUAL_LIMITS: Limits = { hours: 48, activities: 4 }
export const USUAL_PENALTIES: Penalties = { hour: 0.03, mandatory: 3, goalSeat: 3, lock: 1000 }

/** The decisions: who sits in which batch, and when it is held. */
export type Plan = { batches: Batch[] }
export type Batch = { activity: number; month: number; people: number[] }

/** The objective and what it is made of; `objective` is the sum of the others. */
export type Pieces = {
	/** Weighted levels closed. */
	closure: number
	/** Batches' own worth. */
	bonus: number
	/** Published seats that are kept. */
	kept: number
	/** The rest is 0 or less. */
	hoursOwed: number
	mandatoryMissed: number
	goalSeatsMissing: number
	fairSeatsMissing: number
	locksBroken: number
}

/**
 * What one more unit of each limit is worth in weighted levels, about: an upper-side estimate,
 * good for small changes. All are 0 or more.
 */
export type Prices = {
	/** Per seat of activity a: of its full batches, and of its batches' minimum. */
	seat: number[]
	minimum: number[]
	/** Per rupiah. */
	total: number
	bySource: number[]
	byAgency: number[]
	/** Per facilitator day, [pool][month]. */
	facilitators: number[][]
	/** Per seat that floor `shares[s]` of activity a asks for, [a][s]. */
	shares: number[][]
	/** Per seat that the floor of a goal, of a trait (`fairness`) asks for. */
	goals: number[]
	fairness: number[]
}

/** A plan with its certificate: no plan within the rules has an objective above `bound`. */
export type Composition = {
	plan: Plan
	objective: number
	bound: number
	/** (bound − objective) / max(1, |bound|, |objective|). */
	gap: number
	/** The objective of doing nothing: the natural zero to compare with. */
	nothing: number
	pieces: Pieces
	/** Rupiah. */
	cost: number
	prices: Prices
	/** Locks that could not be kept. */
	broken: Locks
	/** Seats missing to each goal's floor. */
	goalSeatsMissing: number[]
	/** Seats missing to each floor of `fairness`. */
	fairSeatsMissing: number[]
	stopped: 'gap' | 'steps' | 'cancelled'
	settings: Settings
}

/** The same problem and settings give the same composition, unless it is cancelled. */
export type Settings = {
	/** Whole number; all chance comes from it. */
	seed: number
	/** Stops when the gap is at or below this share (0.01 = 1 %). */
	targetGap: number
	/** Rounds of ruin and recreate after the first complete plan; the only other stop. */
	steps: number
}

export const USUAL_SETTINGS: Settings = { seed: 1, targetGap: 0.01, steps: 400 }

/** Where to begin: an earlier plan of a like problem, and its prices. What no longer fits is left out. */
export type Start = { plan: Plan; prices: Prices }

/** `bound` is Infinity and `objective` the doing-nothing value until the first is known. */
export type Progress = {
	stage: 'prices' | 'plan' | 'improve' | 'exact'
	/** 0..1 of the whole. */
	done: number
	objective: number
	bound: number
}
