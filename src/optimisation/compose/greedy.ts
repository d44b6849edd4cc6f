import type { Draft } from './draft.ts'
import { batchWorth, tryOpen } from './fill.ts'

/** Rupiah that count as free, so that a batch without cost has a finite density. */
const SMALL = 100_000

/**
 * Opens batches as long as one adds more than it costs: first the one that adds most per rupiah.
 * What a batch adds shrinks as others open, so an old estimate is one from above and only the
 * best-looking activity needs a new one. `cost` and `batchPrice` are prices in weighted levels.
 * Returns what was added.
 */
export function openGreedily(
	draft: Draft,
	cost: Float64Array,
	batchPrice: Float64Array,
	stop: () => boolean = () => false
): number {
	const { on } = draft
	const density = new Float64Array(on.activities).fill(Infinity)
	let added = 0
	for (let a = largest(density); a >= 0 && !stop(); a = largest(density)) {
		const before = density[a]!
		const may = draft.slotFor(a) >= 0
		const worth = may ? batchWorth(draft, a, cost, batchPrice[a]!) : -Infinity
		density[a] = worth > 1e-7 ? worth / (on.batchCost[a]! + SMALL) : -Infinity
		if (density[a]! < before && density[a]! < density[largest(density)]!) continue
		if (density[a] === -Infinity) continue
		const gained = tryOpen(draft, a, cost, batchPrice[a]!)
		if (gained === 0) density[a] = -Infinity
		added += gained
	}
	return added
}

/** Row of the largest number above −Infinity, or −1. */
function largest(numbers: Float64Array): number {
	let best = -1
	for (let a = 0; a < numbers.length; a++) {
		if (numbers[a]! > (best < 0 ? -Infinity : numbers[best]!)) best = a
	}
	return best
}
