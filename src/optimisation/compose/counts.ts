import type { Instance } from './instance.ts'

/** Fewest and most batches of each activity that a search may hold. */
export type Counts = { readonly least: Int32Array; readonly most: Int32Array }

/** What rules and locks leave: locks that cannot all be kept ask for as many as there can be. */
export function allCounts(on: Instance): Counts {
	const least = new Int32Array(on.activities)
	const most = Int32Array.from(on.mostBatches)
	for (let a = 0; a < on.activities; a++) {
		least[a] = Math.min(on.wantedBatches[a]!, on.mostBatches[a]!)
		let frozen = 0
		for (let s = on.slotStart[a]!; s < on.slotStart[a + 1]!; s++) frozen += on.slotFrozen[s]!
		most[a] = Math.max(most[a]!, frozen)
	}
	return { least, most }
}

/** The same, with `least` and `most` of activity a drawn closer. */
export function narrowed({ least, most }: Counts, a: number, from: number, to: number): Counts {
	const closer = { least: least.slice(), most: most.slice() }
	closer.least[a] = from
	closer.most[a] = to
	return closer
}
