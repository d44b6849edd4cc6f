import type { Instance } from './instance.ts'
import { Tally } from './value.ts'

/** Differences below this are none; `slack` in bound.ts pays for it. */
export const EPSILON = 1e-9

/**
 * The best bundle of one person at given prices, exactly:
 *
 *     max  V(S) − Σ_{a∈S} pₐ    s.t.  |S| ≤ activities,  Σ_{a∈S} jₐ ≤ hours                   (3)
 *
 * Branch and bound over the items in order of marginal worth. V is submodular, so an item that
 * adds nothing now adds nothing below this node and is dropped there, and no bundle below is worth
 * more than V(S) plus the largest (activities − |S|) marginals. About 15 nodes per person.
 */
export class Pricer {
	/** The best bundle of the last call: `chosen[0 .. count − 1]`. */
	readonly chosen: Int32Array
	count = 0

	private readonly on: Instance
	private readonly tally: Tally
	private readonly depth: number
	private readonly mostHours: number
	/** Open items and their marginals at each depth, one stretch of `width` per depth. */
	private readonly width: number
	private readonly open: Int32Array
	private readonly marginal: Float64Array
	private readonly path: Int32Array
	private best = 0
	private prices: Float64Array = new Float64Array()

	constructor(on: Instance) {
		this.on = on
		this.tally = new Tally(on)
		this.depth = on.problem.limits.activities
		this.mostHours = on.problem.limits.hours
		this.width = on.mostItems
		this.open = new Int32Array(this.width * (this.depth + 1))
		this.marginal = new Float64Array(this.width * (this.depth + 1))
		this.path = new Int32Array(this.depth)
		this.chosen = new Int32Array(this.depth)
	}

	/** Returns the value of (3), 0 or more. `prices` is per item; Infinity forbids. */
	price(i: number, prices: Float64Array): number {
		const { on, tally, open, marginal } = this
		this.prices = prices
		this.best = 0
		this.count = 0
		tally.reset(i)
		let width = 0
		for (let k = on.itemStart[i]!; k < on.itemStart[i + 1]!; k++) {
			const worth = tally.gain(k) - prices[k]!
			if (worth <= EPSILON) continue
			open[width] = k
			marginal[width++] = worth
		}
		this.branch(0, width, 0)
		return this.best
	}

	private branch(depth: number, width: number, worth: number): void {
		if (worth > this.best + EPSILON) {
			this.best = worth
			this.count = depth
			for (let t = 0; t < depth; t++) this.chosen[t] = this.path[t]!
		}
		if (depth === this.depth || width === 0) return

		const { on, tally, open, marginal, prices } = this
		const here = depth * this.width
		const below = here + this.width
		sortDown(open, marginal, here, here + width)
		const end = here + width
		for (let x = here; x < end; x++) {
			let limit = worth
			for (let t = x; t < Math.min(end, x + this.depth - depth); t++) limit += marginal[t]!
			if (limit <= this.best + EPSILON) return

			const k = open[x]!
			if (tally.hours + on.jp[on.activity[k]!]! > this.mostHours) continue
			this.path[depth] = k
			tally.take(k)
			let left = 0
			for (let z = x + 1; z < end; z++) {
				const next = open[z]!
				const added = tally.gain(next) - prices[next]!
				if (added <= EPSILON) continue
				open[below + left] = next
				marginal[below + left++] = added
			}
			this.branch(depth + 1, left, worth + marginal[x]!)
			tally.giveBack(k)
		}
	}
}

/** Insertion sort of `from .. to − 1`, largest first: the lists are short and nearly sorted. */
function sortDown(items: Int32Array, keys: Float64Array, from: number, to: number): void {
	for (let x = from + 1; x < to; x++) {
		const item = items[x]!
		const key = keys[x]!
		let y = x - 1
		while (y >= from && keys[y]! < key) {
			keys[y + 1] = keys[y]!
			items[y + 1] = items[y]!
			y--
		}
		keys[y + 1] = key
		items[y + 1] = item
	}
}
