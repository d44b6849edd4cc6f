import { shuffled, type Chance } from '../chance.ts'
import type { Roll } from './roll.ts'

/**
 * A first seating: fixed seats, then those with the fewest batches to choose from, then people with
 * the most activities; each into the least crowded batch that it fits.
 */
export function seatGreedily(roll: Roll, random: Chance): void {
	const alone = roll.seats.map((_, seat) => batchesThatFit(roll, seat).length)
	const activities = new Map<number, number>()
	for (const { person } of roll.seats) activities.set(person, (activities.get(person) ?? 0) + 1)
	const weight = (seat: number) => activities.get(roll.seats[seat]!.person)!
	const isFree = (seat: number) => Number(roll.seats[seat]!.fixed === null)
	const order = [...shuffled(roll.seats.length, random)].sort(
		(x, y) => isFree(x) - isFree(y) || alone[x]! - alone[y]! || weight(y) - weight(x)
	)
	for (const seat of order) putWhereItFits(roll, seat)
}

export const batchesThatFit = (roll: Roll, seat: number): number[] =>
	roll.batchesOf[roll.seats[seat]!.activity]!.filter((batch) => roll.fits(seat, batch))

/** Into the least crowded batch; whether there was one. */
export function putWhereItFits(roll: Roll, seat: number): boolean {
	let best: number | null = null
	let least = Infinity
	for (const batch of batchesThatFit(roll, seat)) {
		const crowding = roll.crowding(seat, batch)
		if (crowding >= least) continue
		least = crowding
		best = batch
	}
	if (best !== null) roll.put(seat, best)
	return best !== null
}
