import { relax, type Visit } from './bound.ts'
import type { Instance } from './instance.ts'
import type { Pricing } from './pricing.ts'
import type { Rows } from './rows.ts'

export type Descent = {
	/** Lowest L found, and its prices. */
	value: number
	u: Float64Array
}

export type DescentSettings = {
	from: Float64Array
	iterations: number
	/** First step size, as a share of Polyak's. */
	step: number
	people?: Int32Array
	visit?: Visit
	stop: () => boolean
}

/** L is likely this much above the best plan at first: the target of Polyak's step. */
const TARGET = 0.97
const PATIENCE = 6
const SHRINK = 0.6
const MEMORY = 0.35

/**
 * Lowers L(u) by deflected subgradient steps, each row in its own scale:
 *
 *     d ← μ d + (1 − μ) g,    u ← max(0, u + θ (L(u) − target) / ‖d‖² · d)
 *
 * Returns the best u seen. θ shrinks when nothing improves for a while.
 */
export function descend(
	on: Instance,
	rows: Rows,
	pricing: Pricing,
	{ from, iterations, step, people, visit, stop }: DescentSettings
): Descent {
	const share = people ? people.length / on.people : 1
	const scale = scaleOf(on, rows, share)
	const u = from.slice()
	const direction = new Float64Array(rows.count)
	const best: Descent = { value: Infinity, u: from.slice() }
	let theta = step
	let stalled = 0

	for (let round = 0; round < iterations && !stop(); round++) {
		const { value, excess } = relax(on, rows, pricing, u, { visit, people })
		const better = best.value === Infinity || value < best.value - 1e-6 * Math.abs(best.value)
		if (better) {
			best.value = value
			best.u.set(u)
			stalled = 0
		} else if (++stalled >= PATIENCE) {
			theta *= SHRINK
			stalled = 0
			u.set(best.u)
		}

		let norm = 1e-12
		for (let r = 0; r < rows.count; r++) {
			direction[r] = round === 0 ? excess[r]! : MEMORY * direction[r]! + (1 - MEMORY) * excess[r]!
			const d = direction[r]!
			const stuck = (u[r]! <= 0 && d < 0) || (u[r]! >= rows.ceiling[r]! && d > 0)
			if (!stuck) norm += (d * d) / scale[r]!
		}
		const target = best.value - (1 - TARGET) * Math.abs(best.value)
		const length = (theta * Math.max(1e-6 * Math.abs(best.value), value - target)) / norm
		for (let r = 0; r < rows.count; r++) {
			const next = u[r]! + (length * direction[r]!) / scale[r]!
			u[r] = Math.min(rows.ceiling[r]!, Math.max(0, next))
		}
	}
	return best
}

/** Square of a row's usual size, so that a step moves every price by a like amount. */
function scaleOf(on: Instance, rows: Rows, share: number): Float64Array {
	const scale = new Float64Array(rows.count).fill(1)
	let allSeats = 0
	for (let a = 0; a < on.activities; a++) {
		const seats = on.maxSeats[a]! * Math.max(1, (on.mostBatches[a]! * share) / 2)
		scale[rows.full + a] = seats
		scale[rows.least + a] = seats
		for (let s = on.shareStart[a]!; s < on.shareStart[a + 1]!; s++) {
			scale[rows.share + s] = Math.max(0.05, on.minShare[s]!) * seats
		}
		allSeats += seats
	}
	for (let r = rows.total; r < rows.pool; r++) scale[r] = Math.max(1, rows.limit[r]! * share * 2)
	for (let r = rows.pool; r < rows.share; r++) scale[r] = Math.max(2, rows.limit[r]! * share * 4)
	for (let h = 0; h < on.floorShare.length; h++) {
		scale[rows.floor + h] = Math.max(1, on.floorShare[h]! * allSeats)
	}
	return scale
}
