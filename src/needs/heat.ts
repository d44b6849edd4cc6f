import { FEWEST_SHOWN } from './rules.ts'
import type { Heat, HeatCell, HeatRows } from './model.ts'

const UNKNOWN: HeatCell = { measured: undefined, below: undefined, share: undefined }

/** People measured and below; the same as unknown when they are too few, so that nobody can tell the two apart. */
export const cellOf = (measured: number, below: number): HeatCell =>
	measured < FEWEST_SHOWN ? UNKNOWN : { measured, below, share: below / measured }

/**
 * The map of gaps from its rows. Totals add up what is shown and nothing else: otherwise a cell that is hidden could be had
 * by taking the others from the total. Source: docs/rules.md#kesenjangan.
 */
export function drawHeat(rows: HeatRows): Heat {
	const counts = new Map(
		rows.cells.map(([agency, competency, measured, below]) => [
			`${agency} ${competency}`,
			cellOf(measured, below)
		])
	)
	const agencies = rows.agencies.map((agency) => ({
		...agency,
		cells: rows.competencies.map(({ id }) => counts.get(`${agency.id} ${id}`) ?? UNKNOWN)
	}))
	const competencies = rows.competencies.map((competency, column) => {
		const shown = agencies.map(({ cells }) => cells[column]!)
		return { ...competency, ...cellOf(sum(shown, 'measured'), sum(shown, 'below')) }
	})
	const widest = competencies
		.filter(({ share }) => share !== undefined)
		.toSorted((a, b) => b.share! - a.share!)[0]
	return {
		computedAt: rows.computedAt,
		stale: rows.stale,
		unknown: rows.unknown,
		within: rows.within,
		competencies,
		agencies,
		people: agencies.reduce((total, { people }) => total + people, 0),
		assessed: agencies.reduce((total, { assessed }) => total + assessed, 0),
		gaps: sum(competencies, 'below'),
		widest: widest?.name
	}
}

const sum = (cells: readonly HeatCell[], key: 'measured' | 'below') =>
	cells.reduce((total, cell) => total + (cell[key] ?? 0), 0)
