import { relax, certified } from './bound.ts'
import { Bundles } from './bundles.ts'
import { shuffled, type Chance } from './chance.ts'
import { descend, type Descent } from './descend.ts'
import type { Instance } from './instance.ts'
import { solve, type Highs } from './linear.ts'
import { buildMaster, pricesIn } from './master.ts'
import { Pricer } from './price.ts'
import type { Rows } from './rows.ts'

export type Priced = {
	/** Row prices, and the bound that they prove. */
	u: Float64Array
	bound: number
	/** Bundles that were best for somebody on the way. */
	bundles: Bundles
}

export type PriceSettings = {
	stop: () => boolean
	onBound: (done: number, bound: number) => void
	/** Prices of a like problem, to start from. */
	from?: Float64Array | undefined
}

/** A sample this large tells the prices of the whole; fewer people are all taken. */
const SAMPLE = { share: 0.3, least: 600, rounds: 60 }
const WHOLE = { rounds: 15, step: 0.15 }
const COLD = { rounds: 60, step: 0.9 }
const MASTERS = { rounds: 3, near: 0.5, box: 0.5, enough: 5e-4 }

/** A usual worth of a million rupiah per weighted level, to start from. */
const FIRST_GUESS = 0.25

/**
 * Finds row prices with a low L(u): subgradient steps on a sample of the people, then on all,
 * then a few masters (eq. 5), whose duals are the next u and whose answers bring new bundles.
 * Whatever goes wrong on the way costs sharpness only: the bound is L at the best u seen.
 */
export function findPrices(
	solver: Highs,
	on: Instance,
	rows: Rows,
	random: Chance,
	{ stop, onBound, from: known }: PriceSettings
): Priced {
	const pricer = new Pricer(on)
	const bundles = new Bundles(on.people)
	const visit = (i: number) => void bundles.add(i, pricer.chosen, pricer.count)

	let from: Float64Array = known ?? new Float64Array(rows.count)
	if (!known) from[rows.total] = Math.min(FIRST_GUESS, rows.ceiling[rows.total]!)
	const some = Math.max(SAMPLE.least, Math.floor(on.people * SAMPLE.share))
	const sampled = known === undefined && some < on.people
	if (sampled) {
		const people = shuffled(on.people, random).slice(0, some)
		from = descend(on, rows, pricer, {
			from,
			iterations: SAMPLE.rounds,
			step: COLD.step,
			people,
			stop
		}).u
	}
	const { rounds, step } = sampled || known ? WHOLE : COLD
	// The first L is computed even when stopped: there is always a bound.
	const prices = new Float64Array(on.items)
	const best: Descent = { value: relax(on, rows, pricer, from, prices, visit).value, u: from }
	const consider = (value: number, u: Float64Array) => {
		if (value < best.value) Object.assign(best, { value, u })
	}
	const descent = descend(on, rows, pricer, { from, iterations: rounds, step, visit, stop })
	consider(descent.value, descent.u)
	onBound(0.4, certified(on, best.value))

	const price = (u: Float64Array) => consider(relax(on, rows, pricer, u, prices, visit).value, u)
	price(best.u)
	for (let round = 1; round <= MASTERS.rounds && on.items > 0 && !stop(); round++) {
		const { near, box } = MASTERS
		const master = buildMaster(solver, on, rows, bundles, { u: best.u, near, box })
		try {
			if (!solve(solver, master.model, stop)) break
			const objective = master.model.getObjectiveValue()
			const u = pricesIn(master, rows)
			const before = best.value
			price(u)
			if (best.value === before) price(u.map((dual, r) => (dual + best.u[r]!) / 2))
			onBound(0.4 + (0.6 * round) / MASTERS.rounds, certified(on, best.value))
			if (best.value - objective < MASTERS.enough * Math.abs(best.value)) break
		} finally {
			master.model.dispose()
		}
	}
	return { u: best.u, bound: certified(on, best.value), bundles }
}
