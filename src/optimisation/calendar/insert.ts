import type { Board } from './board.ts'
import { isFree, type Choice, type Frame } from './frame.ts'
import type { Placement } from './model.ts'

/** Most batches that may be moved for another one. */
const MOVED = 2

/** A place, its cost, and the batches that stand in its way. */
type Place = Placement & { cost: number; inTheWay: number[] }

/**
 * Finds places for the batches that are left out: the cheapest free one, or one that gets free when
 * at most two others move elsewhere, whichever costs less in all. Then moves each batch to a cheaper
 * free place while there is one.
 */
export function insertLeftOut(frame: Frame, board: Board): void {
	const { choices } = frame
	for (const batch of choices.keys()) {
		if (!board.placed[batch]) insert(frame, board, batch)
	}
	for (const [batch, { starts }] of choices.entries()) {
		const stood = board.placed[batch]
		if (!stood || stood.start === starts[0]!.week) continue
		board.take(batch)
		board.put(batch, freePlace(frame, board, batch) ?? stood)
	}
}

function insert(frame: Frame, board: Board, batch: number): void {
	let best = frame.choices[batch]!.leftOut
	let moves: [number, Placement][] = []
	for (const place of places(frame, board, batch)) {
		// Nothing that costs less than this can still come: places are sorted by their cost.
		if (place.cost >= best) break
		const tried = trial(frame, board, batch, place)
		if (!tried || tried.cost >= best) continue
		best = tried.cost
		moves = tried.moves
	}
	for (const [other] of moves) if (board.placed[other]) board.take(other)
	for (const [other, placement] of moves) board.put(other, placement)
}

/** What it costs in all to put a batch at a place, and the moves; the board is left as it was. */
function trial(frame: Frame, board: Board, batch: number, place: Place) {
	const { start, room, facilitator, inTheWay } = place
	const moves: [number, Placement][] = [[batch, { start, room, facilitator }]]
	const stood = inTheWay.map((other) => board.take(other))
	board.put(...moves[0]!)
	let cost = place.cost
	for (const [k, other] of inTheWay.entries()) {
		const free = freePlace(frame, board, other)
		if (!free) break
		cost += costOf(frame.choices[other]!, free) - costOf(frame.choices[other]!, stood[k]!)
		moves.push([other, free])
		board.put(other, free)
	}
	for (const [other] of moves) board.take(other)
	for (const [k, other] of inTheWay.entries()) board.put(other, stood[k]!)
	return moves.length > inTheWay.length ? { cost, moves } : null
}

const costOf = ({ starts }: Choice, { start }: Placement): number =>
	starts.find(({ week }) => week === start)!.cost

/** The cheapest place where nothing is in the way. */
function freePlace(frame: Frame, board: Board, batch: number): Placement | null {
	const { starts, duration, groups } = frame.choices[batch]!
	for (const { week: start } of starts) {
		if (board.clashing(groups, start, duration).length > 0) continue
		const room = roomsAt(frame, board, batch, start).find(({ by }) => by.length === 0)
		const teacher = teachersAt(frame, board, batch, start).find(({ by }) => by.length === 0)
		if (room && teacher) return { start, room: room.row, facilitator: teacher.row }
	}
	return null
}

/** Places of a batch with few others in the way, the cheapest first. */
function places(frame: Frame, board: Board, batch: number): Place[] {
	const { starts, duration, groups } = frame.choices[batch]!
	const found: Place[] = []
	for (const { week: start, cost } of starts) {
		const clashing = board.clashing(groups, start, duration)
		for (const room of roomsAt(frame, board, batch, start)) {
			for (const teacher of teachersAt(frame, board, batch, start)) {
				const inTheWay = [...new Set([...clashing, ...room.by, ...teacher.by])]
				if (inTheWay.length > MOVED) continue
				found.push({ start, room: room.row, facilitator: teacher.row, cost, inTheWay })
			}
		}
	}
	return found
}

/** A room or facilitator that may serve, and the batches that take it; `row` null: none is needed. */
type Taken = { row: number | null; by: number[] }

/** Rooms that are large enough and ours at that time, smallest first. */
export function roomsAt(frame: Frame, board: Board, batch: number, start: number): Taken[] {
	const { rooms, duration } = frame.choices[batch]!
	if (!rooms) return [{ row: null, by: [] }]
	return rooms
		.filter((r) => isFree(frame.roomOpen[r]!, start, duration))
		.map((row) => ({ row, by: board.holding(row, start, duration) }))
}

/** Facilitators who may teach the batch and are there at that time. */
export function teachersAt(frame: Frame, board: Board, batch: number, start: number): Taken[] {
	const { facilitators, duration } = frame.choices[batch]!
	if (!facilitators) return [{ row: null, by: [] }]
	return facilitators
		.filter((f) => isFree(frame.facilitatorThere[f]!, start, duration))
		.map((row) => ({ row, by: board.teaching(row, start, duration) }))
}
