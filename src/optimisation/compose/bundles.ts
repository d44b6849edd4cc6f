/** The bundles seen so far of each person: columns for the master. The empty one is not kept. */
export class Bundles {
	readonly of: Int32Array[][]

	constructor(people: number) {
		this.of = Array.from({ length: people }, () => [])
	}

	/** Keeps a copy of these items, unless they are known; returns whether they were new. */
	add(i: number, items: Int32Array): boolean {
		if (items.length === 0) return false
		const bundle = items.slice().sort()
		if (this.of[i]!.some((known) => isSame(known, bundle))) return false
		this.of[i]!.push(bundle)
		return true
	}
}

/** Both in the order of their items. */
export function isSame(a: Int32Array, b: Int32Array): boolean {
	if (a.length !== b.length) return false
	for (let t = 0; t < a.length; t++) if (a[t] !== b[t]) return false
	return true
}
