/**
 * A chart is computed where the data are, in `load`, and drawn by a component that knows no d3: so the
 * browser gets neither. The functions here are pure and answer plain data. Lengths along a row are
 * percent of the drawing (0..100), heights are pixels; thus text is never scaled.
 */
export type Words = {
	/** What it shows. */
	title: string
	/** The sentence a reader takes away; also what a screen reader says of the drawing. */
	description: string
}

/** The same numbers as a table: names of the columns, then rows of text. */
export type Numbers = { head: readonly string[]; rows: readonly (readonly string[])[] }

export const UNKNOWN = 'belum diketahui'

/** Two decimals are finer than any screen. */
export const percentOf = (value: number): number => Math.round(value * 100) / 100
