import loadHighs, { type Highs, type HighsCallbackMap, type Model } from 'highs'

export type { Highs, Model }

let loaded: Promise<Highs> | undefined

/** HiGHS in WebAssembly, one per thread: at most 2 GiB, and its memory is returned with the thread. */
export const highs = (): Promise<Highs> => (loaded ??= loadHighs())

/** A list of numbers that grows and lies flat in memory. */
class Flat<A extends Int32Array | Float64Array> {
	length = 0
	private room: A

	constructor(kind: new (length: number) => A) {
		this.room = new kind(1024)
	}

	get all(): A {
		return this.room.subarray(0, this.length) as A
	}

	push(value: number): void {
		if (this.length === this.room.length) {
			const wider = new (this.room.constructor as new (length: number) => A)(2 * this.length)
			wider.set(this.room)
			this.room = wider
		}
		this.room[this.length++] = value
	}
}

/** A linear or mixed-integer programme under construction, column by column; always maximised. */
export class Columns {
	private readonly starts = new Flat(Int32Array)
	private readonly rows = new Flat(Int32Array)
	private readonly values = new Flat(Float64Array)
	private readonly cost = new Flat(Float64Array)
	private readonly lower = new Flat(Float64Array)
	private readonly upper = new Flat(Float64Array)
	private readonly whole = new Flat(Int32Array)
	private readonly sum = new Map<number, number>()

	constructor() {
		this.starts.push(0)
	}

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
		return this.count - 1
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
			colCost: this.cost.all,
			colLower: this.lower.all,
			colUpper: this.upper.all,
			rowLower: lower,
			rowUpper: upper,
			matrix: this.matrix(numRows),
			...(this.whole.all.includes(1) ? { integrality: this.whole.all } : {})
		})
		model.options.set({ output_flag: false, random_seed: 0 })
		return model
	}

	/** Adds all of them to a model that has `numRows` rows. */
	addTo(model: Model, numRows: number): void {
		if (this.count === 0) return
		model.addCols({
			cost: this.cost.all,
			lower: this.lower.all,
			upper: this.upper.all,
			matrix: this.matrix(numRows)
		})
	}

	private matrix(numRows: number) {
		return {
			format: 'csc' as const,
			numRows,
			numCols: this.count,
			starts: this.starts.all,
			indices: this.rows.all,
			values: this.values.all
		}
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
