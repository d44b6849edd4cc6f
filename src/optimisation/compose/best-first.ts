/**
 * Rows by what they are worth, the best first and of equals the lower row. A heap: to put n rows
 * in costs O(n), to take one out O(log n), and mostly only a few are taken.
 */
export class BestFirst {
	/** What `take` took last. */
	row = -1
	worth = -Infinity
	count = 0
	private readonly rows: Int32Array
	private readonly worths: Float64Array
	private ordered = false

	constructor(capacity: number) {
		this.rows = new Int32Array(capacity)
		this.worths = new Float64Array(capacity)
	}

	/** Only before the first `take`. */
	add(row: number, worth: number): void {
		this.rows[this.count] = row
		this.worths[this.count++] = worth
	}

	/** Takes the best of those that are left; false: none is. */
	take(): boolean {
		if (!this.ordered) {
			for (let at = (this.count >> 1) - 1; at >= 0; at--) this.sink(at)
			this.ordered = true
		}
		if (this.count === 0) return false
		this.row = this.rows[0]!
		this.worth = this.worths[0]!
		this.rows[0] = this.rows[--this.count]!
		this.worths[0] = this.worths[this.count]!
		this.sink(0)
		return true
	}

	private sink(from: number): void {
		const { rows, worths, count } = this
		const row = rows[from]!
		const worth = worths[from]!
		const isBetter = (at: number, worth: number, row: number) =>
			worths[at]! > worth || (worths[at] === worth && rows[at]! < row)
		let at = from
		for (let child = 2 * at + 1; child < count; child = 2 * at + 1) {
			if (child + 1 < count && isBetter(child + 1, worths[child]!, rows[child]!)) child++
			if (!isBetter(child, worth, row)) break
			rows[at] = rows[child]!
			worths[at] = worths[child]!
			at = child
		}
		rows[at] = row
		worths[at] = worth
	}
}
