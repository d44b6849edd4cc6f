import { solve } from './linear.ts'
import { batchesIn, buildMaster, bundlesIn, pricesIn, type MasterSettings } from './master.ts'
import type { Search } from './search.ts'

/** Share of the fractional counts that each round fixes, and how many rounds there are. */
const FIX = 0.25
const ROUNDS = 12

export type Dived = {
	/** Whole number of batches for each activity. */
	batches: Int32Array
	/** What the master gives each person then. */
	bundles: Int32Array[]
	/** Prices with the counts fixed. */
	u: Float64Array
}

/**
 * Makes the master's batch counts whole: solve, fix those nearest to a whole number, solve again
 * from the last basis (the row Σₘ yₐₘ changes its bounds, nothing else), until all are whole.
 * Undefined when stopped.
 */
export function dive(search: Search, settings: MasterSettings): Dived | undefined {
	const { solver, on, rows, stop } = search
	const master = buildMaster(search, settings)
	const { model, counts } = master
	const whole = new Int32Array(on.activities)
	const fix = (a: number, batches: number) => model.changeRowBounds(counts + a, batches, batches)
	try {
		const fixed = new Uint8Array(on.activities)
		for (let round = 0; round < ROUNDS; round++) {
			if (!solve(solver, model, stop)) return undefined
			const now = batchesIn(master, on)
			const loose: { a: number; off: number }[] = []
			for (const [a, batches] of now.entries()) {
				whole[a] = Math.round(batches)
				const off = Math.abs(batches - whole[a])
				if (fixed[a] === 0 && off > 1e-4) loose.push({ a, off })
			}
			if (loose.length === 0) break
			loose.sort((x, y) => x.off - y.off || x.a - y.a)
			for (const { a } of loose.slice(0, Math.max(3, Math.ceil(loose.length * FIX)))) {
				fixed[a] = 1
				fix(a, whole[a]!)
			}
		}

		for (const [a, batches] of whole.entries()) fix(a, batches)
		if (!solve(solver, model, stop)) return undefined
		return { batches: whole, bundles: bundlesIn(master, on.people), u: pricesIn(master, rows) }
	} finally {
		model.dispose()
	}
}
