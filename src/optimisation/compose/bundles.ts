import type { Instance } from './instance.ts'
import { Tally } from './value.ts'

/** Items that one person might take together, in their order, and what they are worth: V(S), eq. 2. */
export type Bundle = { readonly items: Int32Array; readonly worth: number }

/** The bundles seen so far of each person, the empty one first: columns for the master. */
export class Bundles {
	readonly of: Bundle[][]
	private readonly tally: Tally

	constructor(on: Instance) {
		this.of = Array.from({ length: on.people }, () => [{ items: new Int32Array(), worth: 0 }])
		this.tally = new Tally(on)
	}

	/** Keeps a copy of these items, unless they are known; returns the bundle that is kept. */
	add(i: number, items: Int32Array): Bundle {
		const sorted = items.slice().sort()
		const known = this.of[i]!.find((bundle) => isSame(bundle.items, sorted))
		if (known) return known
		const bundle = { items: sorted, worth: this.tally.value(i, sorted) }
		this.of[i]!.push(bundle)
		return bundle
	}
}

/** Both in the order of their items. */
function isSame(a: Int32Array, b: Int32Array): boolean {
	if (a.length !== b.length) return false
	for (let t = 0; t < a.length; t++) if (a[t] !== b[t]) return false
	return true
}
