import { estimateLevels, type Pair } from './estimate.ts'
import type { GapRow } from './model.ts'
import { expectedGap, gapOf } from './rules.ts'

export type Computed = {
	rows: GapRow[]
	/** People of whom something is asked; of them, with at least one level measured. */
	people: number
	assessed: number
	/** Pairs neither measured nor estimated: they have no row, and are never taken for 0. */
	unknown: number
}

/** All gaps of all people, measured where somebody measured, otherwise estimated, otherwise absent. */
export function computeGaps(pairs: readonly Pair[]): Computed {
	const estimateOf = estimateLevels(pairs)
	const rows: GapRow[] = []
	const people = new Map<string, boolean>()
	for (const pair of pairs) {
		const { employeeId, competencyId, required, actual } = pair
		people.set(employeeId, (people.get(employeeId) ?? false) || actual !== null)
		if (actual !== null) {
			const gap = gapOf(required, actual)
			const none = { sd: null, estimate: null, estimateSd: null }
			rows.push({ employeeId, competencyId, required, actual, gap, ...none })
			continue
		}
		const level = estimateOf(pair)
		if (!level) continue
		const { mean: gap, sd } = expectedGap(required, level)
		const estimate = { estimate: level.mean, estimateSd: level.sd }
		rows.push({ employeeId, competencyId, required, actual, gap, sd, ...estimate })
	}
	return {
		rows,
		people: people.size,
		assessed: [...people.values()].filter(Boolean).length,
		unknown: pairs.length - rows.length
	}
}
