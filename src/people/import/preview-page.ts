import { PAGE_ROWS, readQuery, rowsBefore, type TableQuery } from '#ui/table/url.ts'
import type { Outcome } from '#platform/files/upload.ts'

const ORDER: Record<Outcome, number> = { rejected: 0, new: 1, known: 2 }

/** One page of a file's rows, what cannot be used first. */
export function pageOf<Row extends { outcome: Outcome }>(
	rows: readonly Row[],
	params: URLSearchParams
): { rows: Row[]; total: number; query: TableQuery } {
	const query = readQuery(params, { sorts: ['hasil'], standard: 'hasil', filters: [] })
	const from = rowsBefore(query)
	const sorted = rows.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome])
	return { rows: sorted.slice(from, from + PAGE_ROWS), total: rows.length, query }
}
