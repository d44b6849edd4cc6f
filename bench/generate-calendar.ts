import { below, chance, type Chance } from '#optimisation/chance.ts'
import {
	NOTHING_FIXED,
	type CalendarBatch,
	type CalendarProblem
} from '#optimisation/calendar/model.ts'

export type CalendarSize = {
	batches: number
	weeks: number
	rooms: number
	facilitators: number
	seed: number
}

export const USUAL_SIZE = { batches: 150, weeks: 44, rooms: 12, facilitators: 30 }

const CLOSED = [11, 12, 25, 26, 43]
const RAMADAN = [6, 7, 8, 9]
const FISCAL_CLOSING = 38
const between = (low: number, high: number, random: Chance) => low + below(high - low + 1, random)

/**
 * A made-up year: five closed weeks, four of Ramadan (dearer, nothing outdoors), dearer weeks at the
 * end; batches of one to four weeks, a quarter online, three possible facilitators each, 40 groups
 * that may not clash, a wished week from which each week away costs 0.1. Fixed by the seed.
 */
export function generateCalendar(size: CalendarSize): CalendarProblem {
	const random = chance(size.seed)
	const rooms = Array.from({ length: size.rooms }, () => ({
		seats: [20, 30, 40, 40, 60, 150][below(6, random)]!,
		closed: []
	}))
	const groups = Array.from({ length: 40 }, (): number[] => [])
	const batches = Array.from({ length: size.batches }, (_, b): CalendarBatch => {
		const chosen = random()
		const duration = chosen < 0.45 ? 1 : chosen < 0.8 ? 2 : chosen < 0.95 ? 3 : 4
		const seats = between(10, 40, random)
		const online = random() < 0.25
		const first = below(21, random)
		const last = Math.min(size.weeks - 1, first + between(10, 26, random))
		const facilitators = new Set<number>()
		while (facilitators.size < 3) facilitators.add(below(size.facilitators, random))
		groups[below(groups.length, random)]!.push(b)
		const outdoors = random() < 0.3
		const wished = between(first, last, random)
		const starts: CalendarBatch['starts'] = []
		for (let week = first; week + duration - 1 <= last; week++) {
			const held = Array.from({ length: duration }, (_, k) => week + k)
			if (outdoors && held.some((w) => RAMADAN.includes(w))) continue
			const dear = (RAMADAN.includes(week) ? 2 : 0) + (week > FISCAL_CLOSING ? 3 : 0)
			starts.push({ week, cost: 0.1 * Math.abs(week - wished) + dear })
		}
		return {
			activity: b,
			duration,
			starts,
			seats,
			online,
			facilitators: [...facilitators],
			fixed: NOTHING_FIXED
		}
	})
	return {
		weeks: Array.from({ length: size.weeks }, (_, w) => ({ closed: CLOSED.includes(w) })),
		rooms,
		facilitators: Array.from({ length: size.facilitators }, () => ({ away: [] })),
		batches,
		groups,
		leftOut: 50
	}
}
