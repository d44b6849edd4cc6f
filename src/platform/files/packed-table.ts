import type { Cell, Sheet, SpecialCell } from './sheet.ts'
import { UnreadableFile } from './unreadable-file.ts'

const MOST_CELLS = 5_000_000

/**
 * Sheets as they travel out of the reading thread: each distinct value once, and the cells as
 * numbers of values. Ten thousand rows of sixty columns are then 2.4 MB and their values.
 */
export type PackedTables = { values: Cell[]; sheets: PackedSheet[] }

type PackedSheet = {
	name: string
	hidden: boolean
	/** `ends[i]` is where row i ends in `cells`. */
	ends: Uint32Array<ArrayBuffer>
	cells: Uint32Array<ArrayBuffer>
}

/** Collects cells, each distinct value once. */
export class Packer {
	readonly tables: PackedTables = { values: [''], sheets: [] }
	readonly #texts = new Map<string, number>([['', 0]])
	readonly #specials = new Map<string, number>()
	#cells = 0

	/** The number of a text; 0 is the empty one. */
	text(text: string): number {
		return this.#numberOf(this.#texts, text, text)
	}

	special(kind: SpecialCell['kind'], text: string): number {
		return this.#numberOf(this.#specials, `${kind} ${text}`, { kind, text })
	}

	/** Adds a sheet given as rows of value numbers; empty ends of rows and of the sheet go. */
	sheet(name: string, hidden: boolean, rows: readonly (readonly number[])[]): void {
		const lengths = rows.map((row) => row.findLastIndex((value) => value > 0) + 1)
		const height = lengths.findLastIndex((length) => length > 0) + 1
		const ends = new Uint32Array(height)
		let total = 0
		for (let i = 0; i < height; i++) ends[i] = total += lengths[i]!

		const cells = new Uint32Array(total)
		for (let i = 0; i < height; i++) {
			cells.set(rows[i]!.slice(0, lengths[i]), ends[i]! - lengths[i]!)
		}
		this.tables.sheets.push({ name, hidden, ends, cells })
	}

	/** Refuses a table whose cells alone would fill the memory. */
	count(cells: number): void {
		this.#cells += cells
		if (this.#cells > MOST_CELLS) throw new UnreadableFile('too_large')
	}

	#numberOf(known: Map<string, number>, key: string, value: Cell): number {
		let number = known.get(key)
		if (number === undefined) {
			number = this.tables.values.push(value) - 1
			known.set(key, number)
		}
		return number
	}
}

const noCells: readonly Cell[] = []

/** The sheets of packed tables; equal values are one and the same in memory. */
export function unpackTables({ values, sheets }: PackedTables): Sheet[] {
	return sheets.map(({ name, hidden, ends, cells }) => {
		let start = 0
		const rows = Array.from(ends, (end) => {
			const row = Array.from(cells.subarray(start, end), (value) => values[value]!)
			start = end
			return row.length > 0 ? row : noCells
		})
		return { name, hidden, rows }
	})
}
