import { below, type Chance } from '../chance.ts'
import { NONE, type Roll } from './roll.ts'
import { batchesThatFit, putWhereItFits } from './seat-greedy.ts'

/** How much dearer it is to turn somebody away whose batch would then be short of its least. */
const SHORT = 4

export type Steps = { left: number; stop: () => boolean }

/**
 * Finds seats for those without by moving others. Who fits nowhere takes the batch in which the fewest,
 * and least stubborn, others stand in the way; they look for seats in turn. Who is turned away grows
 * more stubborn each time, so that the search does not go round in a circle. Ends with the best it
 * has seen: nobody who had a seat before is worse off in number. Source: the ejection pool of Nagata
 * and Bräysy (2009), there for vehicles.
 */
export function mendSeats(roll: Roll, random: Chance, steps: Steps): void {
	const stubborn = new Float64Array(roll.seats.length).fill(1)
	const hopeless: number[] = []
	let pool = roll.unseated()
	let best = { unseated: pool.length, at: roll.at.slice() }

	while (pool.length > 0 && steps.left > 0 && !steps.stop()) {
		steps.left--
		const seat = pool.splice(below(pool.length, random), 1)[0]!
		if (!putWhereItFits(roll, seat)) {
			stubborn[seat]!++
			const way = wayIn(roll, seat, stubborn, random)
			if (!way) hopeless.push(seat)
			else {
				for (const other of way.others) roll.take(other)
				roll.put(seat, way.batch)
				pool = [...pool, ...way.others]
			}
		}
		const unseated = pool.length + hopeless.length
		if (unseated < best.unseated) best = { unseated, at: roll.at.slice() }
	}
	if (pool.length + hopeless.length > best.unseated) roll.restore(best.at)
}

/** How hard it is to turn a seat away: lighter for who fits elsewhere. */
export function weightOf(roll: Roll, seat: number): number {
	const at = roll.at[seat]!
	const isShort = roll.count[at]! <= roll.batches[at]!.least
	return (isShort ? SHORT : 1) * (batchesThatFit(roll, seat).length > 0 ? 0.5 : 1)
}

/** The batch to force a seat into, and the seats that must leave for it. */
function wayIn(roll: Roll, seat: number, stubborn: Float64Array, random: Chance) {
	const weigh = (other: number) => stubborn[other]! * weightOf(roll, other)
	let best: { batch: number; others: number[] } | null = null
	let least = Infinity
	for (const batch of roll.batchesOf[roll.seats[seat]!.activity]!) {
		const others = inTheWay(roll, seat, batch, weigh)
		if (!others) continue
		const weight = others.reduce((sum, other) => sum + weigh(other), 0) + 0.01 * random()
		if (weight >= least) continue
		least = weight
		best = { batch, others }
	}
	return best
}

/** Seats to be taken away so that one fits a batch, the lightest ones; null: nothing would help. */
export function inTheWay(
	roll: Roll,
	seat: number,
	batch: number,
	weigh: (other: number) => number
): number[] | null {
	const { person, unit, activity, fixed } = roll.seats[seat]!
	const { weeks, seats } = roll.batches[batch]!
	if (seats === 0 || roll.givenUp[batch] || (fixed !== null && fixed !== batch)) return null
	const others = new Set<number>()
	const lightest = (among: number[]) =>
		among
			.filter((other) => roll.seats[other]!.fixed === null && !others.has(other))
			.map((other) => ({ other, weight: weigh(other) }))
			.sort((x, y) => x.weight - y.weight)[0]?.other

	for (const week of weeks) {
		if (roll.isOnLeave(person, week)) return null
		const own = roll.seatIn(person, week)
		if (own === NONE) continue
		if (roll.seats[own]!.fixed !== null) return null
		others.add(own)
	}
	for (const week of weeks) {
		const away = roll.peopleOf[unit]!.map((colleague) => roll.seatIn(colleague, week)).filter(
			(other) => other !== NONE
		)
		let excess = roll.excess(unit, week) + 1 - away.filter((other) => others.has(other)).length
		for (; excess > 0; excess--) {
			const other = lightest(away)
			if (other === undefined) return null
			others.add(other)
		}
	}
	const inside = roll.seatsOf[activity]!.filter((other) => roll.at[other] === batch)
	const leaving = inside.filter((other) => others.has(other)).length
	if (inside.length - leaving >= seats) {
		const other = lightest(inside)
		if (other === undefined) return null
		others.add(other)
	}
	return [...others]
}
