import type { Chance } from '../compose/chance.ts'
import { NONE, type Roll } from './roll.ts'
import { putWhereItFits } from './seat-greedy.ts'
import { mendSeats, type Steps } from './seat-mend.ts'

/**
 * Sees to it that every batch has nobody or at least its least: fills those that are short from
 * their sisters, or gives the shortest one up and seats its people anew. A batch given up is opened
 * again when it can be filled after all.
 */
export function keepLeast(roll: Roll, random: Chance, steps: Steps): void {
	// Every turn fills a batch or gives one up; moving people on may leave another one short.
	for (let turn = 0; turn < 4 * roll.batches.length; turn++) {
		const short = shortest(roll)
		if (short.length === 0) break
		const fullest = short.at(-1)!
		if (fill(roll, fullest)) continue
		const { activity } = roll.batches[fullest]!
		const given = short.find((batch) => roll.batches[batch]!.activity === activity)!
		roll.givenUp[given] = 1
		empty(roll, given)
		mendSeats(roll, random, steps)
	}
	for (const batch of shortest(roll)) {
		empty(roll, batch)
		roll.givenUp[batch] = 1
	}
	for (const [batch, isGivenUp] of roll.givenUp.entries()) {
		if (!isGivenUp) continue
		roll.givenUp[batch] = 0
		if (!fill(roll, batch)) roll.givenUp[batch] = 1
	}
	for (const [batch, { least }] of roll.batches.entries()) {
		if (roll.count[batch] === 0 && least > 1 && !fill(roll, batch)) roll.givenUp[batch] = 1
	}
	for (const seat of roll.unseated()) putWhereItFits(roll, seat)
}

/** Batches with somebody but too few, the fewest first. */
function shortest({ batches, count }: Roll): number[] {
	const isShort = (batch: number) => count[batch]! > 0 && count[batch]! < batches[batch]!.least
	return [...batches.keys()].filter(isShort).sort((x, y) => count[x]! - count[y]! || x - y)
}

function empty(roll: Roll, batch: number): void {
	for (const seat of roll.seatsOf[roll.batches[batch]!.activity]!) {
		if (roll.at[seat] === batch) roll.take(seat)
	}
}

/**
 * Brings a batch up to its least with people of its activity: those without a seat, then those whose
 * batch can spare them or is shorter still. Leaves all as it was when there are too few.
 */
function fill(roll: Roll, batch: number): boolean {
	const { activity, least } = roll.batches[batch]!
	const isSpare = (at: number) =>
		at === NONE ||
		roll.count[at]! > roll.batches[at]!.least ||
		(roll.count[at]! < roll.batches[at]!.least && roll.count[at]! <= roll.count[batch]!)
	const before = roll.at.slice()
	const seats = roll.seatsOf[activity]!.filter((seat) => roll.at[seat] !== batch)
	for (const seat of seats.toSorted((x, y) => roll.at[x]! - roll.at[y]!)) {
		if (roll.count[batch]! >= least) break
		const at = roll.at[seat]!
		if (!isSpare(at)) continue
		if (at !== NONE) roll.take(seat)
		if (roll.fits(seat, batch)) roll.put(seat, batch)
		else if (at !== NONE) roll.put(seat, at)
	}
	if (roll.count[batch]! >= least) return true
	for (const seat of seats) {
		if (roll.at[seat] === before[seat]) continue
		roll.take(seat)
	}
	for (const seat of seats) {
		if (roll.at[seat] !== before[seat] && before[seat] !== NONE) roll.put(seat, before[seat]!)
	}
	return false
}
