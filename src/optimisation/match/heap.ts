/** The least key first; of equal keys the lower item. Items are row numbers, each in it at most once, and keys only fall. */
export class LeastFirst {
	private readonly items: Int32Array
	private readonly at: Int32Array
	private readonly keys: Float64Array
	private size = 0

	constructor(rows: number) {
		this.items = new Int32Array(rows)
		this.at = new Int32Array(rows).fill(-1)
		this.keys = new Float64Array(rows)
	}

	get least(): number {
		return this.size === 0 ? Infinity : this.keys[this.items[0]!]!
	}

	/** Puts an item in, or moves it forward. */
	put(item: number, key: number): void {
		this.keys[item] = key
		if (this.at[item]! < 0) {
			this.at[item] = this.size
			this.items[this.size++] = item
		}
		this.rise(this.at[item]!)
	}

	take(): number {
		const item = this.items[0]!
		const last = this.items[--this.size]!
		this.at[item] = -1
		if (this.size > 0) this.sink(last)
		return item
	}

	clear(): void {
		for (let n = 0; n < this.size; n++) this.at[this.items[n]!] = -1
		this.size = 0
	}

	private isBefore(x: number, y: number): boolean {
		const [a, b] = [this.keys[x]!, this.keys[y]!]
		return a < b || (a === b && x < y)
	}

	private rise(from: number): void {
		const item = this.items[from]!
		let hole = from
		while (hole > 0) {
			const above = (hole - 1) >> 1
			const other = this.items[above]!
			if (!this.isBefore(item, other)) break
			this.set(hole, other)
			hole = above
		}
		this.set(hole, item)
	}

	private sink(item: number): void {
		let hole = 0
		for (;;) {
			let below = 2 * hole + 1
			if (below >= this.size) break
			if (below + 1 < this.size && this.isBefore(this.items[below + 1]!, this.items[below]!))
				below++
			const other = this.items[below]!
			if (!this.isBefore(other, item)) break
			this.set(hole, other)
			hole = below
		}
		this.set(hole, item)
	}

	private set(hole: number, item: number): void {
		this.items[hole] = item
		this.at[item] = hole
	}
}
