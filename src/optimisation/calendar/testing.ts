import { below, chance, type Chance } from '../chance.ts'
import { checkCalendar } from './check-calendar.ts'
import { checkSeating } from './check-seating.ts'
import type { CalendarBatch, CalendarProblem, Placement, Seating, SeatProblem } from './model.ts'

export const pick = <T>(random: Chance, ...choices: T[]): T =>
	choices[below(choices.length, random)]!
export const some = (count: number, share: number, random: Chance): number[] =>
	Array.from({ length: count }, (_, row) => row).filter(() => random() < share)

/** A calendar small enough to try every one, with each kind of rule in it. Fixed by the seed. */
export function tinyCalendar(seed: number): CalendarProblem {
	const random = chance(seed)
	const weeks = Array.from({ length: 5 }, () => ({ closed: random() < 0.15 }))
	const batches = Array.from({ length: 5 }, (): CalendarBatch => {
		const row = (count: number) => (random() < 0.08 ? below(count, random) : null)
		return {
			activity: below(3, random),
			duration: pick(random, 1, 1, 2, 3),
			starts: some(5, 0.6, random).map((week) => ({ week, cost: below(8, random) / 4 })),
			seats: pick(random, 20, 30, 40),
			online: random() < 0.2,
			facilitators: pick(random, null, [0], [1], [0, 1], [0, 1, 2]),
			fixed: { start: row(5), room: row(2), facilitator: row(3) }
		}
	})
	return {
		weeks,
		rooms: [
			{ seats: 30, closed: some(5, 0.1, random) },
			{ seats: pick(random, 30, 40), closed: some(5, 0.1, random) }
		],
		facilitators: Array.from({ length: 3 }, () => ({ away: some(5, 0.1, random) })),
		batches,
		groups: pick(random, [], [some(5, 0.4, random)], [some(5, 0.3, random), some(5, 0.3, random)]),
		leftOut: 10
	}
}

/** Every place that a batch could have, whether or not the rules allow it. */
export function everyPlacement(problem: CalendarProblem, batch: number): Placement[] {
	const { online, facilitators } = problem.batches[batch]!
	const rooms = online ? [null] : [...problem.rooms.keys()]
	const teachers = facilitators ? [...problem.facilitators.keys()] : [null]
	return [...problem.weeks.keys()].flatMap((start) =>
		rooms.flatMap((room) => teachers.map((facilitator) => ({ start, room, facilitator })))
	)
}

/** The least cost of all calendars that the checker accepts, by trying them batch by batch. */
export function bruteForce(problem: CalendarProblem): number {
	let best = Infinity
	function from(batch: number, calendar: (Placement | null)[]): void {
		if (batch === problem.batches.length) {
			best = Math.min(best, checkCalendar(problem, calendar).cost)
			return
		}
		from(batch + 1, calendar)
		for (const placement of everyPlacement(problem, batch)) {
			const more = calendar.with(batch, placement)
			if (checkCalendar(problem, more).feasible) from(batch + 1, more)
		}
	}
	from(
		0,
		problem.batches.map(() => null)
	)
	return best
}

/** A seating small enough to try every one, with each kind of rule in it. Fixed by the seed. */
export function tinySeats(seed: number): SeatProblem {
	const random = chance(seed)
	const weeks = 4
	const people = Array.from({ length: 5 }, () => ({
		unit: below(2, random),
		leave: some(weeks, 0.1, random)
	}))
	return {
		weeks,
		units: [0, 1].map((unit) => ({
			size: people.filter((person) => person.unit === unit).length,
			mostAway: pick(random, 0, 1, 1, 2)
		})),
		people,
		activities: Array.from({ length: 2 }, () => {
			const takers = some(5, 0.8, random)
			return {
				batches: Array.from({ length: 2 }, () => ({
					weeks: some(weeks, 0.3, random),
					seats: below(4, random),
					least: pick(random, 0, 1, 2)
				})),
				people: takers,
				fixed: takers
					.filter(() => random() < 0.1)
					.map((person) => ({ person, batch: below(2, random) }))
			}
		})
	}
}

/** The most seats of all seatings that the checker accepts, by trying each of them. */
export function mostSeats(problem: SeatProblem): number {
	const rows = problem.activities.flatMap(({ people }, a) => people.map((_, k) => ({ a, k })))
	const seating: Seating = problem.activities.map(({ people }) => people.map(() => null))
	let most = -1
	function from(row: number, found: number): void {
		if (found + rows.length - row <= most) return
		if (row === rows.length) {
			if (checkSeating(problem, seating).feasible) most = found
			return
		}
		const { a, k } = rows[row]!
		for (const batch of [...problem.activities[a]!.batches.keys(), null]) {
			seating[a]![k] = batch
			from(row + 1, found + Number(batch !== null))
		}
	}
	from(0, 0)
	return most
}
