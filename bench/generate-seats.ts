import { below, chance, shuffled, type Chance } from '#optimisation/chance.ts'
import type { SeatBatch, SeatProblem } from '#optimisation/calendar/model.ts'

const WEEKS = 44
const CLOSED = [11, 12, 25, 26, 43]
const UNIT = 20
/** Most people away of a unit of 20: usual ones, counters, schools. */
const MOST_AWAY = [5, 5, 5, 4, 3]
const OPEN = Array.from({ length: WEEKS }, (_, w) => w).filter((w) => !CLOSED.includes(w))

/**
 * A made-up government of units of 20 and about three activities a person, each held in three to six
 * batches of 30. `planted`: a third of the units ask for it, and there is a seating with every seat,
 * from which the askers were read off; otherwise half of whole units asks, and some people cannot be seated.
 * Fixed by the seed.
 */
export function generateSeats(size: {
	people: number
	seed: number
	planted: boolean
}): SeatProblem {
	const random = chance(size.seed)
	const units = Array.from({ length: Math.ceil(size.people / UNIT) }, () => ({
		size: UNIT,
		mostAway: MOST_AWAY[below(MOST_AWAY.length, random)]!
	}))
	const people = Array.from({ length: size.people }, (_, person) => ({
		unit: Math.floor(person / UNIT),
		leave: random() < 0.05 ? [below(WEEKS, random)] : []
	}))
	const away = people.map(({ leave }) => new Set(leave))
	const missing = units.map(() => new Int32Array(WEEKS))
	for (const { unit, leave } of people) for (const w of leave) missing[unit]![w]!++

	const activities: SeatProblem['activities'] = []
	for (let seats = 0; seats < 3 * size.people; seats += activities.at(-1)!.people.length) {
		const batches = Array.from({ length: 3 + below(4, random) }, () => batchOf(random))
		const inTurn = shuffled(units.length, random)
		const asking = new Set(inTurn.slice(0, units.length / 3))
		const turn = (person: number) => inTurn.indexOf(people[person]!.unit)
		const order = shuffled(people.length, random)
		const takers: number[] = []
		const left = batches.map(({ seats: most }) => most - 1)
		for (const person of size.planted ? order : order.toSorted((x, y) => turn(x) - turn(y))) {
			const { unit } = people[person]!
			if (!asking.has(unit) || (!size.planted && random() < 0.5)) continue
			const row = batches.findIndex(
				({ weeks }, b) =>
					left[b]! > 0 &&
					(!size.planted ||
						weeks.every((w) => !away[person]!.has(w) && missing[unit]![w]! < units[unit]!.mostAway))
			)
			if (row < 0) continue
			left[row]!--
			takers.push(person)
			for (const w of batches[row]!.weeks) {
				away[person]!.add(w)
				missing[unit]![w]!++
			}
		}
		activities.push({
			batches: batches.map((batch, b) => ({
				...batch,
				least: Math.min(batch.least, batch.seats - 1 - left[b]!)
			})),
			people: takers.toSorted((x, y) => x - y),
			fixed: []
		})
	}
	return { weeks: WEEKS, units, people, activities }
}

function batchOf(random: Chance): SeatBatch {
	const first = OPEN[below(OPEN.length, random)]!
	const duration = random() < 0.6 ? 1 : 2
	const weeks = Array.from({ length: duration }, (_, k) => first + k)
	return { weeks: weeks.filter((w) => w < WEEKS), seats: 30, least: 15 }
}
