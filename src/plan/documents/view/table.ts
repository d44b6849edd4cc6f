/** What templates print: texts only, each already written the Indonesian way. */
export type Table = { head: string[]; rows: string[][]; foot?: string[] }
export type Chart = { svg: string; alt: string }

export const sumOf = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
	items.reduce((total, item) => total + value(item), 0)

/** A share of nothing is nothing. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
