import { percent, number, ofTotal } from '#platform/i18n/format.ts'
import { heatMap, type HeatMap } from '#ui/charts/heat.ts'
import { cellAddress, writeHeatQuery, type HeatQuery } from './filters.ts'
import type { Heat, HeatCell } from './model.ts'

type Row = Heat['agencies'][number]

/** Where the steps of the scale begin, as shares. */
const STEPS = [0.06, 0.12, 0.2, 0.3, 0.4] as const

/** The map and what stands around it, without the rows it was drawn from. */
export function heatPage(heat: Heat, query: HeatQuery) {
	const { competencies, agencies: _, ...facts } = heat
	return { ...facts, empty: competencies.length === 0, chart: heatChart(heat, query) }
}

/** The map as it is drawn: sorted by one competency, the widest unless another is asked for; the unknown last. */
function heatChart(heat: Heat, query: HeatQuery): HeatMap {
	const byName = query.column === 'opd'
	const chosen = chosenColumn(heat, query.column)
	const rows = byName ? heat.agencies : heat.agencies.toSorted(widestFirst(chosen))
	const byUnit = heat.within !== null
	const competency = heat.competencies[chosen]

	return heatMap({
		title: 'Bagian ASN terukur yang di bawah syarat jabatannya',
		description: competency ? sentence(competency) : '',
		rowHead: `${byUnit ? 'Unit' : 'OPD'} (${number(rows.length)}), ${byName ? 'menurut nama' : 'terlebar dulu'}`,
		sizeHead: 'Terukur',
		columns: heat.competencies.map(({ code, name }, column) => ({
			key: code,
			label: name,
			href: `/kebutuhan${writeHeatQuery({ ...query, column: code })}`,
			sorted: !byName && column === chosen
		})),
		rows: rows.map((row) => ({
			label: row.name,
			size: `${number(row.assessed)}/${number(row.people)}`,
			href:
				row.hasUnits && !byUnit
					? `/kebutuhan${writeHeatQuery({ ...query, within: row.id })}`
					: undefined,
			cells: row.cells.map((cell, column) => ({
				value: cell.share,
				href: cellAddress(row.id, heat.competencies[column]!.id, byUnit),
				detail: detail(cell)
			}))
		})),
		total: {
			label: heat.within?.name ?? 'Semua',
			size: number(heat.assessed),
			values: heat.competencies.map(({ share }) => share)
		},
		steps: STEPS,
		format: (share) => percent(share, 0),
		chosen: competency?.code
	})
}

function chosenColumn({ competencies, widest }: Heat, asked: string | undefined): number {
	const found = competencies.findIndex(({ code }) => code === asked)
	return found >= 0
		? found
		: Math.max(
				0,
				competencies.findIndex(({ name }) => name === widest)
			)
}

const widestFirst = (column: number) => (a: Row, b: Row) =>
	(b.cells[column]?.share ?? -1) - (a.cells[column]?.share ?? -1)

const sentence = ({ name, below, measured, share }: Heat['competencies'][number]) =>
	share === undefined
		? `${name}: belum diketahui.`
		: `${name}: ${ofTotal(below!, measured!)} orang terukur di bawah syarat (${percent(share, 0)}).`

const detail = ({ below, measured }: HeatCell) =>
	measured === undefined
		? 'belum diketahui: kurang dari 5 orang terukur'
		: `${ofTotal(below!, measured)} terukur`
