import { Columns, type Highs } from '../compose/linear.ts'
import type { Board } from './board.ts'
import type { Frame } from './frame.ts'
import { roomsAt, teachersAt } from './insert.ts'
import type { Stretch } from './kinds.ts'
import type { Placement } from './model.ts'
import { maximise } from './whole.ts'

/** How many batches are placed anew at once, and how many weeks each may move. */
const MOVED = 20
const REACH = 4
const NODES = 300

/**
 * Places a batch anew together with those around it, rooms named one by one; all others stay.
 *
 *     max  Σ (L − c) x      x[b, start, facilitator] and y[b, start, room] ∈ {0, 1}                  (9)
 *     Σ x ≤ 1,   Σ y ≤ 1 per batch,   Σ_f x ≤ Σ_r y per batch and start
 *     Σ x ≤ 1 per facilitator and per group,   Σ y ≤ 1 per room, each in each week
 *
 * Kept when it costs less than where they stand now.
 */
export function placeAnew(
	solver: Highs,
	frame: Frame,
	board: Board,
	around: Stretch,
	stop: () => boolean
): void {
	const { choices } = frame
	const moved = neighbours(frame, board, around)
	const stood = new Map(moved.map((batch) => [batch, board.placed[batch] ?? null]))
	for (const [batch, placement] of stood) if (placement) board.take(batch)

	const rows = new Map<string, number>()
	const upper: number[] = []
	const row = (name: string, limit = 1) => {
		if (!rows.has(name)) rows.set(name, upper.push(limit) - 1)
		return rows.get(name)!
	}
	const columns = new Columns()
	const meant: { batch: number; start: number; room?: number | null; teacher?: number | null }[] =
		[]
	for (const batch of moved) {
		const { starts, duration, groups, leftOut } = choices[batch]!
		const middle = batch === around.batch ? around.start : stood.get(batch)!.start
		for (const { week: start, cost } of starts) {
			if (Math.abs(start - middle) > REACH) continue
			if (board.clashing(groups, start, duration).length > 0) continue
			const held = Array.from({ length: duration }, (_, k) => start + k)
			const link = row(`link ${batch} ${start}`, 0)
			for (const { row: teacher, by } of teachersAt(frame, board, batch, start)) {
				if (by.length > 0) continue
				meant.push({ batch, start, teacher })
				columns.add({ cost: leftOut - cost, upper: 1, whole: true }, (put) => {
					put(row(`once ${batch}`), 1)
					put(link, 1)
					for (const w of held) {
						if (teacher !== null) put(row(`teacher ${teacher} ${w}`), 1)
						for (const g of groups) put(row(`group ${g} ${w}`), 1)
					}
				})
			}
			for (const { row: room, by } of roomsAt(frame, board, batch, start)) {
				if (by.length > 0) continue
				meant.push({ batch, start, room })
				columns.add({ cost: 0, upper: 1, whole: true }, (put) => {
					put(row(`housed ${batch}`), 1)
					put(link, -1)
					for (const w of held) if (room !== null) put(row(`room ${room} ${w}`), 1)
				})
			}
		}
	}
	const { values } =
		columns.count === 0
			? { values: null }
			: maximise(solver, columns, { upper, offset: 0 }, { gap: 1e-6, nodes: NODES, stop })
	const chosen = meant.filter((_, column) => values && values[column]! > 0.5)
	const placed = new Map<number, Placement>()
	for (const { batch, start, teacher } of chosen) {
		if (teacher === undefined) continue
		const hall = chosen.find((one) => one.batch === batch && one.room !== undefined)
		placed.set(batch, { start, room: hall!.room ?? null, facilitator: teacher })
	}
	const costOf = (where: (batch: number) => Placement | null | undefined) =>
		moved.reduce((sum, batch) => {
			const week = where(batch)?.start
			const { starts, leftOut } = choices[batch]!
			return sum + (starts.find((start) => start.week === week)?.cost ?? leftOut)
		}, 0)
	const isBetter = costOf((batch) => placed.get(batch)) < costOf((batch) => stood.get(batch))
	for (const [batch, placement] of isBetter ? placed : stood) {
		if (placement) board.put(batch, placement)
	}
}

/** The batch, and those with a room that are held near it, the nearest first. */
function neighbours({ choices }: Frame, board: Board, around: Stretch): number[] {
	const distance = (batch: number) => Math.abs(board.placed[batch]!.start - around.start)
	const near = [...choices.keys()].filter(
		(batch) => batch !== around.batch && choices[batch]!.rooms && board.placed[batch]
	)
	near.sort((x, y) => distance(x) - distance(y) || x - y)
	return [around.batch, ...near.slice(0, MOVED - 1)]
}
