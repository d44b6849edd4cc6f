import { certified } from './bound.ts'
import { allCounts, narrowed, type Counts } from './counts.ts'
import { tighten } from './prices.ts'
import type { Search } from './search.ts'

/** Some of the plans: those whose counts of batches are within `counts`. None is worth more than `bound`. */
type Node = { counts: Counts; bound: number; u: Float64Array }

export type BranchSettings = {
	/** Prices and bound of all plans together. */
	u: Float64Array
	bound: number
	/** Most nodes that are opened. */
	nodes: number
	/** Worth of the best plan so far: what cannot exceed it is done with. */
	objective: () => number
	/** Looks for a plan within these counts. */
	look: (node: { counts: Counts; u: Float64Array }) => void
	/** Told the bound of all plans after each node; true ends the search. */
	onBound: (bound: number, done: number) => boolean
}

/** Masters asked for better prices in each node. */
const MASTERS = 2
/** A count this near to a whole number is one. */
const WHOLE = 1e-4

/**
 * Branching on counts of batches: L(u) ignores that they are whole, so the plans are parted, those
 * with at most ⌊Yₐ⌋ batches of the activity whose count is most broken in the master and those
 * with more, and each part has prices and a bound of its own. The largest bound of the parts that
 * are left holds for all. Best bound first.
 */
export function branch(search: Search, settings: BranchSettings): void {
	const { on, master, stop } = search
	const { nodes, objective, look, onBound } = settings
	const open: Node[] = [{ counts: allCounts(on), bound: settings.bound, u: settings.u }]
	for (let opened = 0; opened < nodes && open.length > 0; opened++) {
		const node = open.reduce((most, other) => (other.bound > most.bound ? other : most))
		if (stop() || onBound(node.bound, opened / nodes)) return
		open.splice(open.indexOf(node), 1)
		if (node.bound <= objective()) continue
		const { counts } = node
		for (let round = 0; round < MASTERS; round++) {
			tighten(search, {
				u: node.u,
				counts,
				onRelaxed: (value, u) => {
					const bound = certified(on, value)
					if (bound < node.bound) Object.assign(node, { bound, u })
				}
			})
		}
		if (stop()) return
		const { batches } = master.answer()
		const a = mostBroken(batches)
		look(node)
		if (node.bound <= objective()) continue
		if (a < 0) {
			// Nothing is left to part: the node keeps its bound, and the search ends with it.
			onBound(Math.max(node.bound, ...open.map(({ bound }) => bound)), 1)
			return
		}
		const below = Math.floor(batches[a]!)
		open.push({ ...node, counts: narrowed(counts, a, counts.least[a]!, below) })
		open.push({ ...node, counts: narrowed(counts, a, below + 1, counts.most[a]!) })
	}
	onBound(
		open.reduce((most, { bound }) => Math.max(most, bound), objective()),
		1
	)
}

/** The activity whose count is furthest from a whole number; −1: all are whole. */
function mostBroken(batches: Float64Array): number {
	let broken = -1
	let most = WHOLE
	for (const [a, count] of batches.entries()) {
		const off = Math.abs(count - Math.round(count))
		if (off <= most) continue
		broken = a
		most = off
	}
	return broken
}
