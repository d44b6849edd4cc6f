import loadHighs, { type Highs, type HighsCallbackMap, type Model } from 'highs'

export type { Highs, Model }

let loaded: Promise<Highs> | undefined

/** HiGHS in WebAssembly, one per thread: at most 2 GiB, and its memory is returned with the thread. */
export const highs = (): Promise<Highs> => (loaded ??= loadHighs())

/** A linear or mixed-integer programme under construction, column by column; always maximised. */
export class Columns {
	private readonly starts: number[] = [0]
	private readonly rows: number[] = []
	private readonly values: number[] = []
	private readonly cost: number[] = []
	private readonly lower: number[] = []
	private readonly upper: number[] = []
	private readonly whole: number[] = []
	private readonly sum = new Map<number, number>()

	get count(): number {
		return this.cost.length
	}

	/**
	 * Adds a column; `fill` puts its entries, and entries of one row are added up. Returns its number.
	 */
	add(
		column: { cost: number; lower?: number; upper?: number; whole?: boolean },
		fill: (put: (row: number, value: number) => void) => void
	): number {
		this.sum.clear()
		fill((row, value) => this.sum.set(row, (this.sum.get(row) ?? 0) + value))
		for (const [row, value] of this.sum) {
			if (value === 0) continue
			this.rows.push(row)
			this.values.push(value)
		}
		this.starts.push(this.rows.length)
		this.cost.push(column.cost)
		this.lower.push(column.lower ?? 0)
		this.upper.push(column.upper ?? Infinity)
		this.whole.push(column.whole ? 1 : 0)
		return this.cost.length - 1
	}

	/** The caller disposes of the model. */
	model(
		solver: Highs,
		{ lower, upper, offset }: { lower: Float64Array; upper: Float64Array; offset: number }
	): Model {
		const numCols = this.count
		const numRows = lower.length
		const model = solver.createModel({
			numCols,
			numRows,
			sense: solver.constants.objectiveSense.maximize,
			offset,
			colCost: Float64Array.from(this.cost),
			colLower: Float64Array.from(this.lower),
			colUpper: Float64Array.from(this.upper),
			rowLower: lower,
			rowUpper: upper,
			matrix: {
				format: 'csc',
				numRows,
				numCols,
				starts: Int32Array.from(this.starts),
				indices: Int32Array.from(this.rows),
				values: Float64Array.from(this.values)
			},
			...(this.whole.includes(1) ? { integrality: Int32Array.from(this.whole) } : {})
		})
		model.options.set({ output_flag: false, random_seed: 0 })
		return model
	}
}

/** Solves until the optimum or until `stop`; returns whether the optimum was reached. */
export function solve(solver: Highs, model: Model, stop: () => boolean): boolean {
	const { callbackType, modelStatus } = solver.constants
	const callbacks: HighsCallbackMap = {
		[callbackType.simplexInterrupt](event) {
			if (stop()) event.interrupt()
			return undefined
		}
	}
	model.run(callbacks)
	return model.getModelStatus() === modelStatus.optimal
}
