/**
 * What the calendar and the seating take and give. Everything is plain data (JSON, structured
 * clone); weeks, rooms, facilitators, batches, groups, units, people and activities are row numbers
 * from 0. The equations are in docs/calendar.md, with the same letters.
 */
export type CalendarProblem = {
	/** w ∈ W, in order of time. */
	weeks: Week[]
	rooms: Room[]
	facilitators: Facilitator[]
	/** b ∈ B. */
	batches: CalendarBatch[]
	/** Rows of batches of which no two are held in the same week: many of their people are the same. */
	groups: number[][]
	/** L > 0: cost of a batch that is left out; so large that no batch is left out to save cost. */
	leftOut: number
}

/** Nothing is held in a closed week, and nothing goes on over it. */
export type Week = { closed: boolean }

/** `closed`: weeks in which the room is not ours. */
export type Room = { seats: number; closed: number[] }

/** `away`: weeks in which the person cannot teach. */
export type Facilitator = { away: number[] }

export type CalendarBatch = {
	/** What it is a batch of; batches of one activity are told apart by nothing else here. */
	activity: number
	/** dᵦ ≥ 1: weeks in a row that it takes, in one room and with one facilitator. */
	duration: number
	/** Weeks in which it may begin, each once. `cost` ≥ 0: whatever speaks against that week. */
	starts: { week: number; cost: number }[]
	/** Seats that its room must have. */
	seats: number
	/** Needs no room. */
	online: boolean
	/** Who may teach it, one of them; null: it needs none of ours; []: nobody may. */
	facilitators: number[] | null
	/** The planner's word, null where free. */
	fixed: Fixed
}

/**
 * What is fixed by hand goes before `starts` and `facilitators`: a week that is not among the
 * starts costs nothing, a facilitator need not be a candidate. Closed weeks, seats and clashes still
 * count: a fixed batch that breaks them is left out, and the reason is said.
 */
export type Fixed = { start: number | null; room: number | null; facilitator: number | null }

export const NOTHING_FIXED: Fixed = { start: null, room: null, facilitator: null }

/** By row of the batch; null: left out. */
export type Calendar = (Placement | null)[]

/** `room`: null when online; `facilitator`: null when none is needed. */
export type Placement = { start: number; room: number | null; facilitator: number | null }

/** A calendar with its certificate: no calendar within the rules costs less than `bound`. */
export type Scheduled = {
	calendar: Calendar
	/** Σ cost of the starts + L for each batch left out. */
	cost: number
	bound: number
	/** (cost − bound) / max(1, cost). */
	gap: number
	leftOut: LeftOut[]
	stopped: 'gap' | 'steps' | 'cancelled'
	settings: CalendarSettings
}

/** Why a batch is left out. */
export type LeftOut = {
	batch: number
	/** What stands in the way at most of its starts; `start`: no start lies in open weeks alone. */
	rule: Block['rule'] | 'start'
	/** One for each start in open weeks: what stands in the way there. */
	blocks: Block[]
}

export type Block = {
	start: number
	/**
	 * `seats`: no room is large enough; `room`: those that are, are taken or closed; `facilitator`:
	 * all who may teach it teach or are away; `group`: a batch of its group is held.
	 */
	rule: 'seats' | 'room' | 'facilitator' | 'group'
	/** Batches that take what it needs. */
	by: number[]
}

/** The same problem and settings give the same calendar, unless it is cancelled. */
export type CalendarSettings = {
	/** Stops when the gap is at or below this share (0.01 = 1 %). */
	targetGap: number
	/** Most nodes of branch and bound each time that weeks are chosen. */
	nodes: number
	/** Most times that weeks are chosen anew because rooms could not be found. */
	rounds: number
}

export const USUAL_CALENDAR_SETTINGS: CalendarSettings = { targetGap: 0.01, nodes: 2000, rounds: 8 }

/** What a calendar breaks, with the rows it is about; what is not concerned is absent. */
export type CalendarViolation = {
	rule:
		| 'unknown_row'
		| 'start'
		| 'fixed'
		| 'closed_week'
		| 'room_missing'
		| 'room_seats'
		| 'room_closed'
		| 'room_clash'
		| 'facilitator_missing'
		| 'facilitator_unfit'
		| 'facilitator_away'
		| 'facilitator_clash'
		| 'group_clash'
	batch: number
	/** The other one of a clash, with the greater row. */
	other?: number
	/** The first week in which it is broken. */
	week?: number
	room?: number
	facilitator?: number
	group?: number
}

export type CheckedCalendar = {
	feasible: boolean
	violations: CalendarViolation[]
	cost: number
	leftOut: number
}

/** Who sits in which batch, after the batches have their weeks. */
export type SeatProblem = {
	/** How many weeks there are. */
	weeks: number
	units: Unit[]
	people: SeatPerson[]
	activities: SeatActivity[]
}

/**
 * `mostAway`: how many of the unit's `size` people may be missing in one week. Leave counts too;
 * where leave alone exceeds the limit, nobody else may go.
 */
export type Unit = { size: number; mostAway: number }

/** `leave`: weeks in which the person cannot come. */
export type SeatPerson = { unit: number; leave: number[] }

export type SeatActivity = {
	batches: SeatBatch[]
	/** Who takes it, each once; each of them in one batch. */
	people: number[]
	/** Who must sit in which batch, by hand. */
	fixed: { person: number; batch: number }[]
}

export type SeatBatch = {
	/** Weeks in which its people are away from their unit; []: it takes nobody away. */
	weeks: number[]
	/** Most people; 0 when it is not held. */
	seats: number
	/** A batch has nobody, or at least this many. */
	least: number
}

/** seating[a][k]: row of the batch, within activity a, of `activities[a].people[k]`; null: no seat. */
export type Seating = (number | null)[][]

export type Seated = {
	seating: Seating
	/** Seats asked for, and those found. */
	asked: number
	found: number
	/** No seating within the rules finds more. */
	bound: number
	unseated: Unseated[]
	stopped: 'all' | 'steps' | 'cancelled'
	settings: SeatSettings
}

/** Why a person has no seat in an activity: one block for each batch; none when it has no batch. */
export type Unseated = { activity: number; person: number; blocks: SeatBlock[] }

export type SeatBlock = {
	/** Row of the batch within the activity. */
	batch: number
	/**
	 * `fixed`: another batch is fixed; `leave`; `double`: the person sits in another batch that week;
	 * `unit`: the unit would lose too many; `full`: no seat; `least`: too few would come.
	 */
	rule: 'fixed' | 'leave' | 'double' | 'unit' | 'full' | 'least'
	/** The first such week; null for `fixed`, `full`, `least`. */
	week: number | null
}

/** The same problem and settings give the same seats, unless it is cancelled. */
export type SeatSettings = {
	/** Whole number; all chance comes from it. */
	seed: number
	/** Most seats moved while mending. */
	steps: number
}

export const USUAL_SEAT_SETTINGS: SeatSettings = { seed: 1, steps: 20_000 }

/** What a seating breaks, with the rows it is about; what is not concerned is absent. */
export type SeatViolation = {
	rule: 'unknown_row' | 'fixed' | 'leave' | 'double' | 'unit' | 'seats' | 'least'
	activity?: number
	/** Row of the batch within the activity. */
	batch?: number
	person?: number
	unit?: number
	/** The first week in which it is broken; for `unit`, each week is a violation of its own. */
	week?: number
	/** People of the batch, or missing from the unit, and how many the rule allows (or asks for). */
	has?: number
	allowed?: number
}

export type CheckedSeating = {
	feasible: boolean
	violations: SeatViolation[]
	asked: number
	found: number
}

/** Told now and then while searching. `done`: 0..1 of the whole. */
export type CalendarProgress = { stage: 'weeks' | 'rooms' | 'seats'; done: number }

/** `stop`: asked now and then; once true, the search ends soon with the best it has. */
export type Watching = {
	onProgress?: (progress: CalendarProgress) => void
	stop?: () => boolean
}
