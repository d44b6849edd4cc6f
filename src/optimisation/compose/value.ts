import type { Instance } from './instance.ts'

/**
 * What a bundle S of activities is worth to one person, above having none:
 *
 *     V(S) = Σₖ wₖ · min(gₖ, Σ_{a∈S} eₐₖ)  +  λ · min(r, Σ_{a∈S} jₐ)  +  Σ_{a∈S} dₐ        (2)
 *
 * closure capped by the gap, hours capped by what is owed, and duties kept. Each term is concave
 * in a sum, so V is monotone and submodular: what an activity adds never grows when the bundle
 * does. The pricer's bound rests on that (docs/composer.md, eq. 3).
 *
 * A tally holds S of one person at a time; `gain` is V(S ∪ {k}) − V(S).
 */
export class Tally {
	hours = 0
	private readonly closed: Float64Array
	private gaps = 0
	private owed = 0
	private readonly on: Instance
	private readonly perHour: number

	constructor(on: Instance) {
		this.on = on
		this.closed = new Float64Array(on.mostGaps)
		this.perHour = on.problem.penalties.hour
	}

	/** S = ∅ of person i. */
	reset(i: number): void {
		this.closed.fill(0)
		this.gaps = this.on.gapStart[i]!
		this.owed = this.on.hoursOwed[i]!
		this.hours = 0
	}

	gain(k: number): number {
		const { on, closed, gaps, owed, hours } = this
		let added = on.duty[k]!
		const end = on.gainStart[k + 1]!
		for (let t = on.gainStart[k]!; t < end; t++) {
			const gap = on.gainGap[t]!
			const left = on.gapLevels[gaps + gap]! - closed[gap]!
			if (left > 0) added += on.gapWeight[gaps + gap]! * Math.min(left, on.gainLevels[t]!)
		}
		if (hours < owed) added += this.perHour * Math.min(owed - hours, on.jp[on.activity[k]!]!)
		return added
	}

	take(k: number): void {
		this.shift(k, 1)
	}

	giveBack(k: number): void {
		this.shift(k, -1)
	}

	/** Levels that S could close of the person's gap `g` (from 0), uncapped. */
	closedIn(g: number): number {
		return this.closed[g]!
	}

	/** V of the first `count` items for person i; leaves S at them. */
	value(i: number, bundle: ArrayLike<number>, from = 0, count = bundle.length): number {
		this.reset(i)
		let total = 0
		for (let t = from; t < from + count; t++) {
			total += this.gain(bundle[t]!)
			this.take(bundle[t]!)
		}
		return total
	}

	private shift(k: number, sign: 1 | -1): void {
		const { on, closed } = this
		const end = on.gainStart[k + 1]!
		for (let t = on.gainStart[k]!; t < end; t++) closed[on.gainGap[t]!]! += sign * on.gainLevels[t]!
		this.hours += sign * on.jp[on.activity[k]!]!
	}
}
