import type { Chance } from '../chance.ts'
import { NONE, type Roll } from './roll.ts'
import { putWhereItFits } from './seat-greedy.ts'
import { inTheWay, mendSeats, weightOf, type Steps } from './seat-mend.ts'

/** How often a short batch is tried to be filled by moving others before one is given up. */
const TRIES = 3
/** Most seats moved in each try. */
const PRESS_STEPS = 1000

/**
 * Sees to it that every batch has nobody or at least its least: fills those that are short from
 * their sisters, if need be by moving others on, or gives the shortest one up and seats its people
 * anew. A batch given up is opened again when it can be filled after all.
 */
export function keepLeast(roll: Roll, random: Chance, steps: Steps): void {
	// Every turn fills a batch or gives one up; moving people on may leave another one short.
	for (let turn = 0; turn < 4 * roll.batches.length && !steps.stop(); turn++) {
		const short = shortest(roll)
		const fullest = short.at(-1)
		if (fullest === undefined) break
		if (fill(roll, fullest) || press(roll, fullest, random, steps)) continue
		const { activity } = roll.batches[fullest]!
		giveUp(
			roll,
			short.find((batch) => roll.batches[batch]!.activity === activity)!
		)
		mendSeats(roll, random, steps)
	}
	for (const batch of shortest(roll)) giveUp(roll, batch)
	for (const [batch, { least }] of roll.batches.entries()) {
		if (roll.count[batch]! > 0 || least <= 1) continue
		roll.givenUp[batch] = 0
		if (!fill(roll, batch)) roll.givenUp[batch] = 1
	}
	for (const seat of roll.unseated()) putWhereItFits(roll, seat)
}

/** Batches with somebody but too few, the fewest first. */
function shortest(roll: Roll): number[] {
	const { count } = roll
	const short = [...roll.batches.keys()].filter((batch) => roll.lack(batch) > 0)
	return short.sort((x, y) => count[x]! - count[y]! || x - y)
}

function giveUp(roll: Roll, batch: number): void {
	roll.givenUp[batch] = 1
	for (const seat of roll.seatsOf[roll.batches[batch]!.activity]!) {
		if (roll.at[seat] === batch) roll.take(seat)
	}
}

/** Seats that a batch may be filled with: those without one, and those that their batch can spare. */
function spare(roll: Roll, batch: number): number[] {
	const isSpare = (at: number) =>
		at === NONE ||
		roll.count[at]! > roll.batches[at]!.least ||
		(roll.lack(at) > 0 && roll.count[at]! <= roll.count[batch]!)
	return roll.seatsOf[roll.batches[batch]!.activity]!.filter(
		(seat) => roll.at[seat] !== batch && isSpare(roll.at[seat]!)
	).sort((x, y) => roll.at[x]! - roll.at[y]!)
}

/** Brings a batch up to its least with people who fit; leaves all as it was when there are too few. */
function fill(roll: Roll, batch: number): boolean {
	const { least } = roll.batches[batch]!
	const moved: { seat: number; from: number }[] = []
	while (roll.count[batch]! < least) {
		const seat = spare(roll, batch).find((other) => {
			const from = roll.at[other]!
			if (from !== NONE) roll.take(other)
			const fits = roll.fits(other, batch)
			if (from !== NONE) roll.put(other, from)
			return fits
		})
		if (seat === undefined) break
		moved.push({ seat, from: roll.at[seat]! })
		if (roll.at[seat] !== NONE) roll.take(seat)
		roll.put(seat, batch)
	}
	if (roll.count[batch]! >= least) return true
	for (const { seat, from } of moved.reverse()) {
		roll.take(seat)
		if (from !== NONE) roll.put(seat, from)
	}
	return false
}

/**
 * The same by turning others away, who look for seats in turn. Kept only when fewer people are lacking
 * in all and nobody loses a seat in number.
 */
function press(roll: Roll, batch: number, random: Chance, steps: Steps): boolean {
	const lacking = () => [...roll.batches.keys()].reduce((sum, b) => sum + roll.lack(b), 0)
	const before = { at: roll.at.slice(), lacking: lacking(), unseated: roll.unseated().length }
	for (let attempt = 0; attempt < TRIES; attempt++) {
		while (roll.lack(batch) > 0 && forceIn(roll, batch, random)) continue
		if (roll.lack(batch) === 0) {
			mendSeats(roll, random, { left: Math.min(steps.left, PRESS_STEPS), stop: steps.stop })
			if (lacking() < before.lacking && roll.unseated().length <= before.unseated) return true
		}
		roll.restore(before.at)
	}
	return false
}

/** Puts the one in for whom the lightest others must leave; whether there was one. */
function forceIn(roll: Roll, batch: number, random: Chance): boolean {
	const ways = spare(roll, batch).flatMap((seat) => {
		const from = roll.at[seat]!
		if (from !== NONE) roll.take(seat)
		const others = inTheWay(roll, seat, batch, (other) => weightOf(roll, other))
		if (from !== NONE) roll.put(seat, from)
		const weight = (others ?? []).reduce((sum, other) => sum + weightOf(roll, other), random())
		const isSwap = others?.some((other) => roll.at[other] === batch)
		return others && !isSwap ? [{ seat, others, weight }] : []
	})
	const [way] = ways.sort((x, y) => x.weight - y.weight)
	if (!way) return false
	if (roll.at[way.seat] !== NONE) roll.take(way.seat)
	for (const other of way.others) roll.take(other)
	roll.put(way.seat, batch)
	return true
}
