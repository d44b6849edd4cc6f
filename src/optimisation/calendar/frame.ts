import type { CalendarProblem } from './model.ts'

/** What is left for one batch once closed weeks, seats and what is fixed are counted in. */
export type Choice = {
	duration: number
	/** Starts whose weeks are all open, cheapest first. */
	starts: { week: number; cost: number }[]
	/** Rooms with seats enough, smallest first; null: it needs none. */
	rooms: number[] | null
	/** How many rooms have seats enough, whether or not one is fixed. */
	enough: number
	/** Null: it needs none. */
	facilitators: number[] | null
	/** Rows of its groups. */
	groups: number[]
	/** Lᵦ: cost of leaving it out. */
	leftOut: number
}

/** A problem made ready for search. */
export type Frame = {
	problem: CalendarProblem
	weeks: number
	choices: Choice[]
	/** [row][week]. */
	roomOpen: boolean[][]
	facilitatorThere: boolean[][]
}

/** A batch with anything fixed by hand weighs as much as this many others (eq. 1). */
const FIXED_WEIGHT = 10

export function frameOf(problem: CalendarProblem): Frame {
	const weeks = problem.weeks.length
	const without = (rows: readonly number[]) =>
		Array.from({ length: weeks }, (_, week) => !rows.includes(week))
	const groups = problem.batches.map(() => new Set<number>())
	for (const [g, group] of problem.groups.entries()) {
		for (const b of group) groups[b]!.add(g)
	}
	const choices = problem.batches.map((batch, b): Choice => {
		const { start, room, facilitator } = batch.fixed
		const costOf = (week: number) => batch.starts.find((s) => s.week === week)?.cost ?? 0
		const starts = start === null ? batch.starts : [{ week: start, cost: costOf(start) }]
		const isOpen = ({ week }: { week: number }) =>
			week >= 0 &&
			week + batch.duration <= weeks &&
			!problem.weeks.slice(week, week + batch.duration).some(({ closed }) => closed)
		const enough = problem.rooms.keys().filter((r) => problem.rooms[r]!.seats >= batch.seats)
		const rooms = [...enough].sort((x, y) => problem.rooms[x]!.seats - problem.rooms[y]!.seats)
		return {
			duration: batch.duration,
			starts: starts.filter(isOpen).sort((x, y) => x.cost - y.cost || x.week - y.week),
			enough: rooms.length,
			rooms: batch.online ? null : room === null ? rooms : rooms.filter((r) => r === room),
			facilitators:
				facilitator === null || batch.facilitators === null ? batch.facilitators : [facilitator],
			groups: [...groups[b]!],
			leftOut: problem.leftOut * (isAnyFixed(batch.fixed) ? FIXED_WEIGHT : 1)
		}
	})
	return {
		problem,
		weeks,
		choices,
		roomOpen: problem.rooms.map(({ closed }) => without(closed)),
		facilitatorThere: problem.facilitators.map(({ away }) => without(away))
	}
}

const isAnyFixed = (fixed: object): boolean => Object.values(fixed).some((row) => row !== null)

/** Whether a row is open, or there, in all weeks of a stretch. */
export function isFree(days: readonly boolean[], start: number, duration: number): boolean {
	for (let w = start; w < start + duration; w++) if (!days[w]) return false
	return true
}
