import { shuffled, type Chance } from './chance.ts'
import type { Bundles } from './bundles.ts'
import type { Instance } from './instance.ts'
import { solve, type Highs } from './linear.ts'
import { batchesIn, buildMaster, bundlesIn, pricesIn, type MasterSettings } from './master.ts'
import type { Rows } from './rows.ts'

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
 * from the last basis (the row Σₘ yₐₘ changes its bounds, nothing else), until all are whole;
 * then tries one batch more or less of `trials` activities. Undefined when stopped.
 */
export function dive(
	solver: Highs,
	on: Instance,
	rows: Rows,
	bundles: Bundles,
	settings: MasterSettings,
	{ random, trials, stop }: { random: Chance; trials: number; stop: () => boolean }
): Dived | undefined {
	const master = buildMaster(solver, on, rows, bundles, settings)
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
		let best = model.getObjectiveValue()
		for (const a of shuffled(on.activities, random).slice(0, trials)) {
			for (const more of [1, -1]) {
				const batches = whole[a]! + more
				if (batches < 0 || batches > on.mostBatches[a]!) continue
				fix(a, batches)
				if (!solve(solver, model, stop)) return undefined
				if (model.getObjectiveValue() > best + 0.01) {
					best = model.getObjectiveValue()
					whole[a] = batches
					break
				}
				fix(a, whole[a]!)
			}
		}
		if (!solve(solver, model, stop)) return undefined
		return { batches: whole, bundles: bundlesIn(master, on.people), u: pricesIn(master, rows) }
	} finally {
		model.dispose()
	}
}
