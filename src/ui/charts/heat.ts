import { bisectRight, descending, max } from 'd3-array'
import { percentOf, type Words } from './chart.ts'

type Cell = {
	/** Unknown is `undefined`: too few were measured, or none. */
	value: number | undefined
	/** The list behind the cell. */
	href?: string | undefined
	/** In words, e.g. '106 dari 202 terukur'. */
	detail?: string | undefined
}

type HeatColumn = {
	key: string
	label: string
	/** Where the rows are sorted by it, and whether they are. */
	href?: string | undefined
	sorted?: boolean | undefined
}

type Spec = Words & {
	/** What the rows are and how sorted: 'OPD (30), terlebar dulu'. */
	rowHead: string
	/** What `size` is: 'Terukur'. */
	sizeHead: string
	columns: readonly HeatColumn[]
	/** `cells` in the order of `columns`; `size` is text beside the name. */
	rows: readonly {
		label: string
		size: string
		href?: string | undefined
		cells: readonly Cell[]
	}[]
	/** The last row, e.g. of all together. */
	total?: { label: string; size: string; values: readonly (number | undefined)[] } | undefined
	/** Where levels 1 to 5 of the ember scale begin, ascending. */
	steps: readonly [number, number, number, number, number]
	format: (value: number) => string
	/** Decimals of a value as it is shown, so that a cell's colour agrees with its number; 2 for whole percent. */
	decimals?: number | undefined
	/** Key of the column that the phone ranks; the first one if it is unknown. */
	chosen?: string | null | undefined
}

type DrawnCell = Omit<Cell, 'value'> & { level: number | undefined; text: string }
type Ranked = DrawnCell & { label: string; share: number | undefined }

export type HeatMap = Words &
	Pick<Spec, 'rowHead' | 'sizeHead' | 'columns'> & {
		legend: readonly string[]
		rows: readonly {
			label: string
			size: string
			href?: string | undefined
			cells: readonly DrawnCell[]
		}[]
		total: { label: string; size: string; cells: readonly string[] } | undefined
		chosen: string
		ranked: readonly Ranked[]
	}

const UNKNOWN_MARK = '?'

/** A matrix on the ember scale: level 0 (little) to 5 (much); unknown stays unknown. */
export function heatMap(spec: Spec): HeatMap {
	const { rowHead, sizeHead, columns, steps, format, decimals = 2, title, description } = spec
	const shown = (value: number) => Number(value.toFixed(decimals))
	const text = (value: number | undefined) =>
		value === undefined ? UNKNOWN_MARK : format(shown(value))
	const drawn = ({ value, ...cell }: Cell): DrawnCell => ({
		...cell,
		level: value === undefined ? undefined : bisectRight(steps, shown(value)),
		text: text(value)
	})

	const column = Math.max(
		0,
		columns.findIndex(({ key }) => key === spec.chosen)
	)
	const widest = max(spec.rows, ({ cells }) => cells[column]?.value) || 1
	const ranked = spec.rows
		.map(({ label, cells }) => ({ label, cell: cells[column] ?? { value: undefined } }))
		.sort((a, b) => descending(a.cell.value ?? -1, b.cell.value ?? -1))
		.map(({ label, cell }) => ({
			...drawn(cell),
			label,
			share: cell.value === undefined ? undefined : percentOf(cell.value / widest)
		}))

	return {
		title,
		description,
		rowHead,
		sizeHead,
		columns,
		legend: [`di bawah ${format(steps[0])}`, ...steps.map((step) => `mulai ${format(step)}`)],
		rows: spec.rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(drawn) })),
		total: spec.total && {
			label: spec.total.label,
			size: spec.total.size,
			cells: spec.total.values.map(text)
		},
		chosen: columns[column]?.key ?? '',
		ranked
	}
}
