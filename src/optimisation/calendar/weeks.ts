import { Columns, type Highs } from '../compose/linear.ts'
import { isFree, type Frame } from './frame.ts'
import { dealOut, kindsOf, type Stretch } from './kinds.ts'
import { limitsOf, type Cut } from './limits.ts'
import { maximise, type WholeSettings } from './whole.ts'

/** By batch: its start and facilitator; null: left out. `bound`: no calendar costs less. */
export type Weeks = {
	chosen: ({ start: number; facilitator: number | null } | null)[]
	bound: number
}

/**
 * Chooses weeks and facilitators; rooms are only counted, by size.
 *
 *     min  Σ c x + Σ L (1 − Σ x)     x[b, start, kind of facilitator] ∈ {0, 1}                 (2)
 *
 * Every calendar within the rules is a solution, so the bound holds for calendars with rooms too.
 */
export function chooseWeeks(
	solver: Highs,
	frame: Frame,
	cuts: readonly Cut[],
	settings: WholeSettings
): Weeks {
	const { choices, roomOpen } = frame
	const { kinds, ofBatch } = kindsOf(frame)
	const { upper, rowsOf } = limitsOf(frame, kinds, cuts)
	const columns = new Columns()
	const meant: { batch: number; start: number; kind: number | null }[] = []
	for (const [batch, { starts, duration, rooms, leftOut }] of choices.entries()) {
		for (const { week: start, cost } of starts) {
			if (rooms && !rooms.some((r) => isFree(roomOpen[r]!, start, duration))) continue
			for (const kind of ofBatch[batch] ?? [null]) {
				if (kind !== null && !isFree(kinds[kind]!.there, start, duration)) continue
				meant.push({ batch, start, kind })
				columns.add({ cost: leftOut - cost, upper: 1, whole: true }, (put) => {
					for (const row of rowsOf(batch, start, kind)) put(row, 1)
				})
			}
		}
	}
	const nothing = choices.reduce((sum, { leftOut }) => sum + leftOut, 0)
	const chosen: Weeks['chosen'] = choices.map(() => null)
	if (columns.count === 0) return { chosen, bound: nothing }

	const { values, bound } = maximise(solver, columns, { upper, offset: -nothing }, settings)
	const stretches = kinds.map((): Stretch[] => [])
	for (const [column, { batch, start, kind }] of meant.entries()) {
		if (!values || values[column]! < 0.5) continue
		chosen[batch] = { start, facilitator: null }
		if (kind !== null) stretches[kind]!.push({ batch, start, duration: choices[batch]!.duration })
	}
	for (const [k, kind] of kinds.entries()) {
		for (const [batch, facilitator] of dealOut(kind, stretches[k]!)) {
			chosen[batch]!.facilitator = facilitator
		}
	}
	return { chosen, bound: Math.max(cheapest(frame), Number.isFinite(bound) ? -bound : 0) }
}

/** Each batch at its best, as if it were alone: a bound that is always there. */
const cheapest = ({ choices }: Frame): number =>
	choices.reduce(
		(sum, { starts, leftOut }) => sum + Math.min(leftOut, starts[0]?.cost ?? leftOut),
		0
	)
