import type { SeatBlock, Seating, SeatProblem } from './model.ts'

export const NONE = -1

/** One person in one activity: what gets a seat in one of the activity's batches. */
export type Seat = {
	activity: number
	person: number
	unit: number
	/** The batch that is fixed by hand; null: any. */
	fixed: number | null
}

export type RollBatch = {
	activity: number
	/** Row within its activity. */
	row: number
	weeks: readonly number[]
	seats: number
	least: number
}

/**
 * Seats under construction: who sits where, and what follows from it week by week. Seats and batches
 * of all activities are numbered through; batches given up hold nobody.
 */
export class Roll {
	readonly seats: Seat[] = []
	readonly batches: RollBatch[] = []
	/** By activity: its seats, its batches. */
	readonly seatsOf: number[][] = []
	readonly batchesOf: number[][] = []
	readonly peopleOf: number[][]
	/** By seat: its batch, or NONE. */
	readonly at: Int32Array
	/** By batch: how many sit in it, and whether it is given up. */
	readonly count: Int32Array
	readonly givenUp: Uint8Array
	private readonly problem: SeatProblem
	/** [unit][week]: how many are missing, leave counted in. [person][week]: the seat, or NONE. */
	private readonly missing: Int32Array
	private readonly busy: Int32Array
	private readonly onLeave: Uint8Array

	constructor(problem: SeatProblem) {
		const { weeks, units, people, activities } = problem
		this.problem = problem
		this.peopleOf = units.map(() => [])
		this.missing = new Int32Array(units.length * weeks)
		this.busy = new Int32Array(people.length * weeks).fill(NONE)
		this.onLeave = new Uint8Array(people.length * weeks)
		for (const [person, { unit, leave }] of people.entries()) {
			this.peopleOf[unit]!.push(person)
			for (const week of new Set(leave)) {
				this.onLeave[person * weeks + week] = 1
				this.missing[unit * weeks + week]!++
			}
		}
		for (const [activity, { batches, people: asked, fixed }] of activities.entries()) {
			const first = this.batches.length
			this.batchesOf.push(batches.map((_, row) => first + row))
			for (const [row, batch] of batches.entries()) this.batches.push({ activity, row, ...batch })
			const fixedAt = new Map(fixed.map(({ person, batch }) => [person, first + batch]))
			this.seatsOf.push(asked.map((_, k) => this.seats.length + k))
			for (const person of asked) {
				const { unit } = people[person]!
				this.seats.push({ activity, person, unit, fixed: fixedAt.get(person) ?? null })
			}
		}
		this.at = new Int32Array(this.seats.length).fill(NONE)
		this.count = new Int32Array(this.batches.length)
		this.givenUp = new Uint8Array(this.batches.length)
	}

	put(seat: number, batch: number): void {
		this.at[seat] = batch
		this.mark(seat, batch, 1)
	}

	take(seat: number): void {
		this.mark(seat, this.at[seat]!, -1)
		this.at[seat] = NONE
	}

	/** Puts every seat where it was when `at` was copied. */
	restore(at: Int32Array): void {
		for (const seat of this.seats.keys()) if (this.at[seat] !== NONE) this.take(seat)
		for (const [seat, batch] of at.entries()) if (batch !== NONE) this.put(seat, batch)
	}

	/** What keeps a seat from a batch; null: nothing. The order is that of how hard it is to help. */
	block(seat: number, batch: number): Omit<SeatBlock, 'batch'> | null {
		const { person, unit, fixed } = this.seats[seat]!
		const { weeks, seats } = this.batches[batch]!
		if (fixed !== null && fixed !== batch) return { rule: 'fixed', week: null }
		if (this.givenUp[batch]) return { rule: 'least', week: null }
		for (const week of weeks) if (this.isOnLeave(person, week)) return { rule: 'leave', week }
		for (const week of weeks)
			if (this.seatIn(person, week) !== NONE) return { rule: 'double', week }
		for (const week of weeks) if (this.excess(unit, week) >= 0) return { rule: 'unit', week }
		return this.count[batch]! >= seats ? { rule: 'full', week: null } : null
	}

	/** The same, quicker. */
	fits(seat: number, batch: number): boolean {
		const { person, unit, fixed } = this.seats[seat]!
		const { weeks, seats } = this.batches[batch]!
		if (this.count[batch]! >= seats || this.givenUp[batch]) return false
		if (fixed !== null && fixed !== batch) return false
		for (const week of weeks) {
			if (this.isOnLeave(person, week) || this.seatIn(person, week) !== NONE) return false
			if (this.excess(unit, week) >= 0) return false
		}
		return true
	}

	isOnLeave(person: number, week: number): boolean {
		return this.onLeave[person * this.problem.weeks + week] === 1
	}

	/** The seat that takes a person away in a week, or NONE. */
	seatIn(person: number, week: number): number {
		return this.busy[person * this.problem.weeks + week]!
	}

	/** How many more are missing from a unit than may be: 0 when it has reached its limit. */
	excess(unit: number, week: number): number {
		return this.missing[unit * this.problem.weeks + week]! - this.problem.units[unit]!.mostAway
	}

	/** How many people a batch lacks of its least; 0 when it has nobody. */
	lack(batch: number): number {
		const count = this.count[batch]!
		return count === 0 ? 0 : Math.max(0, this.batches[batch]!.least - count)
	}

	/**
	 * How crowded a batch would be for a seat: its own seats and the unit's weeks, 0 is empty; below 0
	 * where people are lacking.
	 */
	crowding(seat: number, batch: number): number {
		const { weeks, seats } = this.batches[batch]!
		const { unit } = this.seats[seat]!
		const { mostAway } = this.problem.units[unit]!
		let worst = 0
		for (const week of weeks) worst = Math.max(worst, 1 + this.excess(unit, week) / mostAway)
		return worst + this.count[batch]! / seats - (this.lack(batch) > 0 ? 2 : 0)
	}

	/** Seats without a batch. */
	unseated(): number[] {
		return [...this.seats.keys()].filter((seat) => this.at[seat] === NONE)
	}

	seating(): Seating {
		return this.seatsOf.map((seats) =>
			seats.map((seat) => this.batches[this.at[seat]!]?.row ?? null)
		)
	}

	private mark(seat: number, batch: number, by: 1 | -1): void {
		const { person, unit } = this.seats[seat]!
		const { weeks } = this.problem
		this.count[batch]! += by
		for (const week of this.batches[batch]!.weeks) {
			this.missing[unit * weeks + week]! += by
			this.busy[person * weeks + week] = by === 1 ? seat : NONE
		}
	}
}
