import { chance } from '../chance.ts'
import type { Seated, SeatProblem, SeatSettings, Unseated, Watching } from './model.ts'
import { Roll } from './roll.ts'
import { seatBound } from './seat-bound.ts'
import { keepLeast } from './seat-fill.ts'
import { seatGreedily } from './seat-greedy.ts'
import { mendSeats } from './seat-mend.ts'

/**
 * Seats people in batches so that no unit loses more than its limit in any week, nobody is in two
 * batches at once or comes from leave, and every batch keeps its seats and its least. Keeps every rule
 * always; who has no seat is listed with what stands in the way in each batch (docs/calendar.md). The
 * same problem and settings give the same seats. Throws only on a row number out of range.
 */
export function solveSeats(
	problem: SeatProblem,
	settings: SeatSettings,
	{ onProgress, stop = () => false }: Watching = {}
): Seated {
	const random = chance(settings.seed)
	const roll = new Roll(problem)
	const steps = { left: settings.steps, stop }
	onProgress?.({ stage: 'seats', done: 0 })
	seatGreedily(roll, random)
	onProgress?.({ stage: 'seats', done: 0.3 })
	mendSeats(roll, random, steps)
	onProgress?.({ stage: 'seats', done: 0.8 })
	keepLeast(roll, random, { left: settings.steps, stop })

	const unseated = roll.unseated()
	return {
		seating: roll.seating(),
		asked: roll.seats.length,
		found: roll.seats.length - unseated.length,
		bound: unseated.length === 0 ? roll.seats.length : seatBound(problem),
		unseated: unseated.map((seat) => whyUnseated(roll, seat)),
		stopped: unseated.length === 0 ? 'all' : stop() ? 'cancelled' : 'steps',
		settings
	}
}

function whyUnseated(roll: Roll, seat: number): Unseated {
	const { activity, person } = roll.seats[seat]!
	const blocks = roll.batchesOf[activity]!.map((batch, row) => ({
		batch: row,
		...(roll.block(seat, batch) ?? { rule: 'least' as const, week: null })
	}))
	return { activity, person, blocks }
}
