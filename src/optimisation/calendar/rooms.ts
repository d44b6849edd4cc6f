import { Columns, type Highs } from '../compose/linear.ts'
import { isFree, type Frame } from './frame.ts'
import type { Stretch } from './kinds.ts'
import { maximise } from './whole.ts'
import type { Cut } from './limits.ts'

/** Most nodes each time; rooms not proven missing by then count as found. */
const NODES = 200

/** By batch, for those that got one. */
export type Rooms = Map<number, number>

/** Rooms for batches whose weeks are chosen: best fit, and where that leaves one out, all at once. */
export const findRooms = (solver: Highs, frame: Frame, stretches: readonly Stretch[]): Rooms =>
	mostRooms(solver, frame, stretches).rooms

/** `most`: no more of them can have a room. */
function mostRooms(
	solver: Highs,
	frame: Frame,
	stretches: readonly Stretch[]
): { rooms: Rooms; most: number } {
	const rooms = bestFit(frame, stretches)
	const most = stretches.length
	return rooms.size === most ? { rooms, most } : allAtOnce(solver, frame, stretches)
}

/** Earliest first, the choosiest of a week first, each into the smallest room that is free. */
function bestFit({ choices, roomOpen, weeks }: Frame, stretches: readonly Stretch[]): Rooms {
	const free = roomOpen.map((open) => open.slice(0, weeks))
	const found: Rooms = new Map()
	const few = ({ batch }: Stretch) => choices[batch]!.rooms!.length
	const isFixed = (stretch: Stretch) => Number(few(stretch) === 1)
	const order = stretches.toSorted(
		(x, y) => isFixed(y) - isFixed(x) || x.start - y.start || few(x) - few(y) || x.batch - y.batch
	)
	for (const { batch, start, duration } of order) {
		const room = choices[batch]!.rooms!.find((r) => isFree(free[r]!, start, duration))
		if (room === undefined) continue
		free[room]!.fill(false, start, start + duration)
		found.set(batch, room)
	}
	return found
}

/**
 * As many batches as can have a room at these weeks, and among such answers small rooms.
 *
 *     max  Σ (1 − ε seats_r) y_br     Σ_r y_br ≤ 1,   Σ_{b in week w} y_br ≤ 1,   y ∈ {0, 1}     (8)
 */
function allAtOnce(
	solver: Highs,
	frame: Frame,
	stretches: readonly Stretch[]
): { rooms: Rooms; most: number } {
	const { problem, choices, roomOpen, weeks } = frame
	const most = Math.max(1, ...problem.rooms.map(({ seats }) => seats))
	const columns = new Columns()
	const meant: { batch: number; room: number }[] = []
	for (const [s, { batch, start, duration }] of stretches.entries()) {
		for (const room of choices[batch]!.rooms!) {
			if (!isFree(roomOpen[room]!, start, duration)) continue
			const waste = problem.rooms[room]!.seats / most / (2 * stretches.length)
			meant.push({ batch, room })
			columns.add({ cost: 1 - waste, upper: 1, whole: true }, (put) => {
				put(s, 1)
				for (let w = start; w < start + duration; w++) {
					put(stretches.length + room * weeks + w, 1)
				}
			})
		}
	}
	if (columns.count === 0) return { rooms: new Map(), most: 0 }
	const upper = Array<number>(stretches.length + problem.rooms.length * weeks).fill(1)
	const { values, bound } = maximise(
		solver,
		columns,
		{ upper, offset: 0 },
		{ gap: 0.1 / stretches.length, nodes: NODES, stop: () => false }
	)
	const taken = meant.filter((_, column) => values && values[column]! > 0.5)
	return {
		rooms: new Map(taken.map(({ batch, room }) => [batch, room])),
		// Waste takes at most a half off the count.
		most: Math.ceil(bound - 1e-6)
	}
}

/**
 * Why a batch has no room: a few batches around it for which rooms do not exist at these weeks, and
 * of which any one may be taken away so that they do.
 */
export function conflictAround(
	solver: Highs,
	frame: Frame,
	stretches: readonly Stretch[],
	without: Stretch
): Cut {
	const isHoused = (some: readonly Stretch[]) => findRooms(solver, frame, some).size === some.length
	const near = (reach: number) =>
		stretches.filter(
			({ start, duration }) =>
				start < without.start + without.duration + reach && start + duration > without.start - reach
		)
	let conflict = [...stretches]
	for (let reach = 0; reach < frame.weeks; reach++) {
		const some = near(reach)
		if (isHoused(some)) continue
		conflict = some
		break
	}
	for (const stretch of [...conflict]) {
		const less = conflict.filter((other) => other !== stretch)
		if (!isHoused(less)) conflict = less
	}
	return conflict.map(({ batch, start }) => ({ batch, start }))
}
