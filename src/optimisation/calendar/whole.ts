import type { Columns, Highs } from '../compose/linear.ts'

export type WholeSettings = {
	/** Stops at this gap, as a share of the objective. */
	gap: number
	/** Most nodes of branch and bound: the only other stop, never the clock. */
	nodes: number
	stop: () => boolean
}

/** `values` is null when no solution was found before the end. */
export type Whole = { values: Float64Array | null; bound: number }

/** Maximises a programme in whole numbers under Σ ≤ `upper`; `bound` is from above. */
export function maximise(
	solver: Highs,
	columns: Columns,
	rows: { upper: number[]; offset: number },
	{ gap, nodes, stop }: WholeSettings
): Whole {
	const { callbackType, solutionStatus } = solver.constants
	const model = columns.model(solver, {
		lower: new Float64Array(rows.upper.length).fill(-Infinity),
		upper: Float64Array.from(rows.upper),
		offset: rows.offset
	})
	try {
		model.options.set({ mip_rel_gap: gap, mip_max_nodes: nodes })
		const interrupt = (event: { interrupt(): void }) => {
			if (stop()) event.interrupt()
			return undefined
		}
		model.run({
			[callbackType.simplexInterrupt]: interrupt,
			[callbackType.mipInterrupt]: interrupt
		})
		const found = model.info.get('primal_solution_status') === solutionStatus.feasible
		return {
			values: found ? Float64Array.from(model.getSolution().colValue) : null,
			bound: Number(model.info.get('mip_dual_bound'))
		}
	} finally {
		model.dispose()
	}
}
