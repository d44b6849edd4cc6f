import { certified, relax } from './bound.ts'
import { shuffled } from '../chance.ts'
import type { Counts } from './counts.ts'
import { descend, type Descent } from './descend.ts'
import type { Search } from './search.ts'

export type Priced = {
	/** Row prices, and the bound that they prove. */
	u: Float64Array
	bound: number
}

export type PriceSettings = {
	onBound: (done: number, bound: number) => void
	/** Asked after each bound: true ends the search for better prices. */
	enough: () => boolean
	/** Most masters that are asked for better prices. */
	masters: number
	/** Prices of a like problem, to start from. */
	from?: Float64Array | undefined
}

/** A sample this large tells the prices of the whole; fewer people are all taken. */
const SAMPLE = { share: 0.3, least: 600, rounds: 60 }
const WHOLE = { rounds: 15, step: 0.15 }
/** From prices of a like problem: they are near already. */
const WARM = { rounds: 5, step: 0.15 }
const COLD = { rounds: 60, step: 0.9 }
/** A master this near to its bound, as a share, has little left to say. */
const ENOUGH = 5e-4
const BOX = { near: 0.5, box: 0.5 }

/** A usual worth of a million rupiah per weighted level, to start from. */
const FIRST_GUESS = 0.25

/**
 * Finds row prices with a low L(u): subgradient steps on a sample of the people, then on all,
 * then a few masters (eq. 5), whose duals are the next u and whose answers bring new bundles.
 * Whatever goes wrong on the way costs sharpness only: the bound is L at the best u seen.
 */
export function findPrices(
	search: Search,
	{ onBound, enough, masters, from: known }: PriceSettings
): Priced {
	const { on, rows, pricing, bundles, random, stop } = search
	const visit = (i: number, items: Int32Array) => void bundles.add(i, items)

	let from: Float64Array = known ?? new Float64Array(rows.count)
	if (!known) from[rows.total] = Math.min(FIRST_GUESS, rows.ceiling[rows.total]!)
	const some = Math.max(SAMPLE.least, Math.floor(on.people * SAMPLE.share))
	const sampled = known === undefined && some < on.people
	if (sampled) {
		const people = shuffled(on.people, random).slice(0, some)
		from = descend(on, rows, pricing, {
			from,
			iterations: SAMPLE.rounds,
			step: COLD.step,
			people,
			stop
		}).u
	}
	const { rounds, step } = known ? WARM : sampled ? WHOLE : COLD
	// The first L is computed even when stopped: there is always a bound.
	const best: Descent = { value: relax(on, rows, pricing, from, { visit }).value, u: from }
	const consider = (value: number, u: Float64Array) => {
		if (value < best.value) Object.assign(best, { value, u })
	}
	const descent = descend(on, rows, pricing, { from, iterations: rounds, step, visit, stop })
	consider(descent.value, descent.u)
	onBound(0.4, certified(on, best.value))

	// Bundles that are best at the best prices belong to the master.
	consider(relax(on, rows, pricing, best.u, { visit }).value, best.u)
	for (let round = 1; round <= masters && on.items > 0 && !stop() && !enough(); round++) {
		const gap = tighten(search, { u: best.u, onRelaxed: consider })
		onBound(0.4 + (0.6 * round) / masters, certified(on, best.value))
		if (gap < ENOUGH * Math.abs(best.value)) break
	}
	return { u: best.u, bound: certified(on, best.value) }
}

export type TightenSettings = {
	u: Float64Array
	/** Among plans with these counts of batches only. */
	counts?: Counts
	/** Told L at each set of prices tried. */
	onRelaxed: (value: number, u: Float64Array) => void
}

/**
 * One master around u: its duals are tried as prices, and half-way to u where they are worse;
 * what is best for anybody there joins the bundles. Returns how far the best L is above the
 * master, Infinity when stopped.
 */
export function tighten(search: Search, { u, counts, onRelaxed }: TightenSettings): number {
	const { master, on, rows, pricing, bundles, stop } = search
	const price = (at: Float64Array) => {
		const visit = (i: number, items: Int32Array) => void bundles.add(i, items)
		const { value } = relax(on, rows, pricing, at, { visit, counts })
		onRelaxed(value, at)
		return value
	}
	if (!master.ask({ u, counts, ...BOX }, stop)) return Infinity
	const { value, u: duals } = master.answer()
	const half = duals.map((dual, r) => (dual + u[r]!) / 2)
	return Math.min(price(duals), price(half)) - value
}
