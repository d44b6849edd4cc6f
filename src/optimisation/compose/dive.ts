import type { Question } from './master.ts'
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
export function dive({ master, on, stop }: Search, question: Question): Dived | undefined {
	if (!master.ask(question, stop)) return undefined
	const whole = new Int32Array(on.activities)
	const fixed = new Uint8Array(on.activities)
	for (let round = 0; round < ROUNDS; round++) {
		const loose: { a: number; off: number }[] = []
		for (const [a, batches] of master.answer().batches.entries()) {
			whole[a] = Math.round(batches)
			const off = Math.abs(batches - whole[a])
			if (fixed[a] === 0 && off > 1e-4) loose.push({ a, off })
		}
		if (loose.length === 0) break
		loose.sort((x, y) => x.off - y.off || x.a - y.a)
		for (const { a } of loose.slice(0, Math.max(3, Math.ceil(loose.length * FIX)))) {
			fixed[a] = 1
			master.fix(a, whole[a]!)
		}
		if (!master.again(stop)) return undefined
	}

	for (const [a, batches] of whole.entries()) master.fix(a, batches)
	if (!master.again(stop)) return undefined
	const { bundles, u } = master.answer()
	return { batches: whole, bundles, u }
}
