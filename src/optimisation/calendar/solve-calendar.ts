import { highs, type Highs } from '../compose/linear.ts'
import { Board } from './board.ts'
import { frameOf, type Frame } from './frame.ts'
import { insertLeftOut } from './insert.ts'
import type { Stretch } from './kinds.ts'
import { whyLeftOut } from './left-out.ts'
import type { Cut } from './limits.ts'
import type { CalendarProblem, CalendarSettings, Scheduled, Watching } from './model.ts'
import { placeAnew } from './rehouse.ts'
import { conflictAround, findRooms, type Rooms } from './rooms.ts'
import { chooseWeeks, type Weeks } from './weeks.ts'

/**
 * Places batches in weeks, rooms and with facilitators (docs/calendar.md): weeks and facilitators by
 * a programme in whole numbers that counts rooms, then rooms, then places for what is left. Where
 * rooms do not exist for the weeks chosen, the few batches that cannot all be there are forbidden to
 * be, and weeks are chosen anew. The same problem and settings give the same calendar; `stop` ends the
 * search soon with the best one so far. Throws only on a defect, such as a row number out of range.
 */
export async function solveCalendar(
	problem: CalendarProblem,
	settings: CalendarSettings,
	{ onProgress, stop = () => false }: Watching = {}
): Promise<Scheduled> {
	const solver = await highs()
	const frame = frameOf(problem)
	const cuts: Cut[] = []
	let bound = 0
	let best = { board: new Board(frame), cost: Infinity }
	const gap = () => Math.max(0, best.cost - bound) / Math.max(1, best.cost)
	const isClose = () => gap() <= settings.targetGap + 1e-9

	for (let round = 0; round < Math.max(1, settings.rounds); round++) {
		onProgress?.({ stage: 'weeks', done: round / settings.rounds })
		const { nodes, targetGap } = settings
		const weeks = chooseWeeks(solver, frame, cuts, { gap: targetGap / 2, nodes, stop })
		bound = Math.max(bound, weeks.bound)
		onProgress?.({ stage: 'rooms', done: (round + 0.9) / settings.rounds })
		const stretches = stretchesOf(frame, weeks)
		const rooms = findRooms(solver, frame, stretches)
		const board = boardOf(frame, weeks, rooms)
		insertLeftOut(frame, board)
		const roomless = stretches.filter(({ batch }) => !rooms.has(batch))
		for (const stretch of roomless) placeAnew(solver, frame, board, stretch, stop)
		const cost = costOf(frame, board)
		if (cost < best.cost) best = { board, cost }
		if (isClose() || stop() || roomless.length === 0) break
		cuts.push(...cutsFor(solver, frame, stretches, roomless))
	}
	return {
		calendar: best.board.placed,
		cost: best.cost,
		bound: Math.min(bound, best.cost),
		gap: gap(),
		leftOut: whyLeftOut(frame, best.board),
		stopped: isClose() ? 'gap' : stop() ? 'cancelled' : 'steps',
		settings
	}
}

/** The weeks of those batches that need a room. */
const stretchesOf = ({ choices }: Frame, { chosen }: Weeks): Stretch[] =>
	chosen.flatMap((weeks, batch) => {
		const { rooms, duration } = choices[batch]!
		return weeks && rooms ? [{ batch, start: weeks.start, duration }] : []
	})

function boardOf(frame: Frame, { chosen }: Weeks, rooms: Rooms): Board {
	const board = new Board(frame)
	for (const [batch, weeks] of chosen.entries()) {
		const room = rooms.get(batch) ?? null
		if (weeks && (room !== null || !frame.choices[batch]!.rooms))
			board.put(batch, { ...weeks, room })
	}
	return board
}

function costOf({ choices }: Frame, { placed }: Board): number {
	return choices.reduce((sum, { starts, leftOut }, batch) => {
		const start = placed[batch]?.start
		return sum + (starts.find(({ week }) => week === start)?.cost ?? leftOut)
	}, 0)
}

/** One cut for each batch without a room, each once. */
function cutsFor(
	solver: Highs,
	frame: Frame,
	stretches: readonly Stretch[],
	roomless: readonly Stretch[]
): Cut[] {
	const cuts = roomless.map((stretch) => conflictAround(solver, frame, stretches, stretch))
	return [...new Map(cuts.map((cut) => [JSON.stringify(cut), cut])).values()]
}
