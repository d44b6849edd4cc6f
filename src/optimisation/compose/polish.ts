import { relax } from './bound.ts'
import { shuffled } from '../chance.ts'
import { seatBundles, type Costs } from './construct.ts'
import type { Draft } from './draft.ts'
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
	const { master, on, rows, pricing, bundles, random, stop } = search
	const { batches, held } = draft
	const counts = { least: batches, most: batches }
	let around = u
	for (let round = 1; ; round++) {
		const question = { u: around, near: NEAR, box: Infinity, plan: draft, counts }
		if (!master.ask(question, stop)) return draft
		const answer = master.answer()
		around = answer.u
		if (round === ROUNDS) {
			const found = { held, bundles: answer.bundles, u: around }
			const other = seatBundles(on, rows, found, costs, shuffled(on.people, random))
			return other.objective() > draft.objective() ? other : draft
		}
		const visit = (i: number, items: Int32Array) => void bundles.add(i, items)
		const { value } = relax(on, rows, pricing, around, { visit })
		onRelaxed(value, around)
	}
}
