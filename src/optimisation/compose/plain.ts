import type { Draft, Taken } from './draft.ts'
import type { Instance } from './instance.ts'
import { Columns, type Highs } from './linear.ts'
import { entriesOfItem, entriesOfSlot, MILLION, type Rows } from './rows.ts'
import { Tally } from './value.ts'

export type Plain = {
	/** Undefined: nothing better than the start. */
	found: Taken | undefined
	/** No plan is worth more. */
	bound: number
}

export type PlainSettings = {
	/** Stops at this gap, or after this many simplex iterations in all: both are the same everywhere. */
	targetGap: number
	iterations: number
	stop: () => boolean
	onProgress: (done: number, objective: number, bound: number) => void
}

/** HiGHS works to tolerances of this size, so its bound is taken this much higher. */
const TOLERANCE = 1e-6

/**
 * The whole problem as one mixed-integer programme, for up to about a thousand people:
 *
 *     max  Σ w z + λ Σ h + Σ d x + Σ b y − penalties
 *     zᵢₖ ≤ gᵢₖ,  zᵢₖ ≤ Σₐ eₐₖ xᵢₐ,   hᵢ ≤ rᵢ,  hᵢ ≤ Σₐ jₐ xᵢₐ,   the shared rows,                 (6)
 *     Σₐ jₐ xᵢₐ ≤ hours,  Σₐ xᵢₐ ≤ activities,  x binary,  y whole
 *
 * Seats are summed once per activity, Xₐ = Σᵢ xᵢₐ, and only the total of money speaks of Xₐ: that
 * row would name every person, while HiGHS finds its cuts in rows of one activity if they name them.
 * Starts from `draft`, so it never ends below it.
 */
export function solvePlain(
	solver: Highs,
	on: Instance,
	rows: Rows,
	draft: Draft,
	{ targetGap, iterations, stop, onProgress }: PlainSettings
): Plain {
	const { limits, penalties } = on.problem
	const columns = new Columns()
	const gaps = on.gapLevels.length
	const counts = rows.count
	const taking = counts + on.activities
	const closing = taking + on.activities
	const learning = closing + gaps
	const load = learning + on.people
	const places = load + on.people
	const freezing = places + on.people
	const frozen = [...on.slotFrozen.keys()].filter((slot) => on.slotFrozen[slot]! > 0)
	const start: number[] = []
	const tally = new Tally(on)

	for (let slot = 0; slot < on.slotActivity.length; slot++) {
		const a = on.slotActivity[slot]!
		const upper = Math.min(on.slotMost[slot]!, on.mostBatches[a]!)
		columns.add({ cost: on.bonus[a]!, upper, whole: true }, (put) => {
			entriesOfSlot(on, rows, slot, put)
			put(counts + a, 1)
			if (on.slotFrozen[slot]! > 0) put(freezing + frozen.indexOf(slot), 1)
		})
		start.push(draft.held[slot]!)
	}
	const firstItem = columns.count
	for (let k = 0; k < on.items; k++) {
		const i = on.person[k]!
		const jp = on.jp[on.activity[k]!]!
		columns.add({ cost: on.duty[k]!, upper: 1, whole: true }, (put) => {
			put(taking + on.activity[k]!, 1)
			entriesOfItem(on, rows, k, (row, coefficient) => {
				if (row !== rows.total) put(row, coefficient)
			})
			for (let t = on.gainStart[k]!; t < on.gainStart[k + 1]!; t++) {
				put(closing + on.gapStart[i]! + on.gainGap[t]!, -on.gainLevels[t]!)
			}
			put(learning + i, -jp)
			put(load + i, jp)
			put(places + i, 1)
		})
		start.push(draft.seated[k]!)
	}
	for (let i = 0; i < on.people; i++) {
		tally.value(i, draft.bundle, i * draft.width, draft.size[i])
		for (let g = on.gapStart[i]!; g < on.gapStart[i + 1]!; g++) {
			columns.add({ cost: on.gapWeight[g]!, upper: on.gapLevels[g]! }, (put) => put(closing + g, 1))
			start.push(Math.min(on.gapLevels[g]!, tally.closedIn(g - on.gapStart[i]!)))
		}
		columns.add({ cost: penalties.hour, upper: on.hoursOwed[i]! }, (put) => put(learning + i, 1))
		start.push(Math.min(on.hoursOwed[i]!, tally.hours))
	}
	for (let a = 0; a < on.activities; a++) {
		columns.add({ cost: 0 }, (put) => {
			put(taking + a, -1)
			put(rows.total, on.headCost[a]! / MILLION)
		})
		start.push(draft.seats[a]!)
		if (on.wantedBatches[a] === 0) continue
		columns.add({ cost: -penalties.lock }, (put) => put(counts + a, 1))
		start.push(Math.max(0, on.wantedBatches[a]! - draft.batches[a]!))
	}
	for (let r = rows.floor; r < rows.count; r++) {
		columns.add({ cost: -penalties.goalSeat }, (put) => put(r, -1))
		start.push(draft.floorMissing(r - rows.floor))
	}
	for (const [row, slot] of frozen.entries()) {
		columns.add({ cost: -penalties.lock }, (put) => put(freezing + row, 1))
		start.push(Math.max(0, on.slotFrozen[slot]! - draft.held[slot]!))
	}

	const upper = new Float64Array(freezing + frozen.length).fill(Infinity)
	upper.fill(0, 0, freezing)
	upper.set(rows.limit)
	upper.fill(limits.hours, load)
	upper.fill(limits.activities, places, freezing)
	const lower = new Float64Array(upper.length).fill(-Infinity)
	lower.fill(0, taking, closing)
	for (const [row, slot] of frozen.entries()) lower[freezing + row] = on.slotFrozen[slot]!
	for (let a = 0; a < on.activities; a++) {
		// With the column for batches wanted but not held, the row may exceed what is possible.
		lower[counts + a] = on.wantedBatches[a]!
		upper[counts + a] = Math.max(on.mostBatches[a]!, on.wantedBatches[a]!)
	}
	const offset = on.base.reduce((sum, base) => sum + base, 0)
	const model = columns.model(solver, { lower, upper, offset })
	try {
		model.options.set({ mip_rel_gap: targetGap })
		model.setSolution({ colValue: Float64Array.from(start) })
		const { callbackType } = solver.constants
		model.run({
			[callbackType.mipInterrupt]({ data, interrupt }) {
				const done = Number(data.mip_total_lp_iterations ?? 0)
				if (done > iterations || stop()) interrupt()
				else
					onProgress(
						done / iterations,
						data.mip_primal_bound ?? -Infinity,
						roundedUp(data.mip_dual_bound ?? Infinity)
					)
				return undefined
			},
			[callbackType.simplexInterrupt]({ interrupt }) {
				if (stop()) interrupt()
				return undefined
			}
		})
		const bound = Number(model.info.get('mip_dual_bound'))
		const { colValue } = model.getSolution()
		const better = model.getObjectiveValue() > draft.objective() + 1e-6
		return {
			bound: roundedUp(bound),
			found: better ? read(on, colValue, firstItem) : undefined
		}
	} finally {
		model.dispose()
	}
}

const roundedUp = (bound: number) => bound + TOLERANCE * Math.max(1, Math.abs(bound))

function read(on: Instance, values: Float64Array, firstItem: number): Taken {
	const items: number[] = []
	for (let k = 0; k < on.items; k++) if (values[firstItem + k]! > 0.5) items.push(k)
	const held = Int32Array.from(on.slotActivity, (_, slot) => Math.round(values[slot]!))
	return { items, held }
}
