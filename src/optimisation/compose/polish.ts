import { relax } from './bound.ts'
import { shuffled } from './chance.ts'
import { seatBundles, type Costs } from './construct.ts'
import type { Draft } from './draft.ts'
import { solve } from './linear.ts'
import { buildMaster, bundlesIn, pricesIn } from './master.ts'
import type { Search } from './search.ts'

export type PolishSettings = {
	/** Prices around which bundles are kept. */
	u: Float64Array
	costs: Costs
	/** Told L(u) at each set of prices met on the way: each is a bound. */
	onRelaxed: (value: number, u: Float64Array) => void
}

/** Bundles kept, in weighted levels from each person's best; and how often new ones are priced. */
const NEAR = 1
const ROUNDS = 2

/**
 * The best seats for the batches that a draft holds already: the master (5) with the counts of
 * batches fixed is nearly whole by itself, so its bundles lose little when they are rounded.
 * Bundles that its prices ask for are added and it is solved again. Returns the draft with these
 * seats, or the given one where that is worth more.
 */
export function polish(
	search: Search,
	draft: Draft,
	{ u, costs, onRelaxed }: PolishSettings
): Draft {
	const { solver, on, rows, pricing, bundles, random, stop } = search
	let around = u
	for (let round = 1; ; round++) {
		const master = buildMaster(search, { u: around, near: NEAR, box: Infinity, plan: draft })
		try {
			for (const [a, batches] of draft.batches.entries()) {
				master.model.changeRowBounds(master.counts + a, batches, batches)
			}
			if (!solve(solver, master.model, stop)) return draft
			around = pricesIn(master, rows)
			if (round < ROUNDS) {
				const { value } = relax(on, rows, pricing, around, (i, items) => void bundles.add(i, items))
				onRelaxed(value, around)
				continue
			}
			const order = shuffled(on.people, random)
			const found = { held: draft.held, bundles: bundlesIn(master, on.people), u: around }
			const other = seatBundles(on, rows, found, costs, order)
			return other.objective() > draft.objective() ? other : draft
		} finally {
			master.model.dispose()
		}
	}
}
