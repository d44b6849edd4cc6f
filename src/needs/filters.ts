import { z } from 'zod'
import { PAGE_ROWS, readQuery, rowsBefore, type TableQuery } from '#ui/table/url.ts'
import { competencyFamilies, type CompetencyFamily } from '#people/model.ts'

/** What the map shows: a family, or what every post is asked, managerial and sociocultural together. */
export type HeatFamily = CompetencyFamily | 'all_posts'

export type HeatQuery = {
	family: HeatFamily
	/** An agency that is looked into, unit by unit. */
	within: string | undefined
	/** Code of the competency sorted by; 'opd' by name, 'terukur' by how many were assessed; the widest where undefined. */
	column: string | undefined
}

export const familiesOf = (family: HeatFamily): CompetencyFamily[] =>
	family === 'all_posts' ? ['managerial', 'sociocultural'] : [family]

const uuid = (text: string | null): string | undefined => z.uuid().safeParse(text).data

/** Reads an address; what is malformed falls back to the usual. */
export const readHeatQuery = (params: URLSearchParams): HeatQuery => ({
	family: competencyFamilies.find((family) => family === params.get('keluarga')) ?? 'all_posts',
	within: uuid(params.get('di')),
	column: params.get('kolom') ?? undefined
})

/** The address of the same map with something changed. */
export function writeHeatQuery({ family, within, column }: Partial<HeatQuery>): string {
	const params = new URLSearchParams()
	if (family && family !== 'all_posts') params.set('keluarga', family)
	if (within) params.set('di', within)
	if (column) params.set('kolom', column)
	return `?${params}`
}

export const cellSorts = ['kesenjangan', 'nama', 'tanggal'] as const
type CellSort = (typeof cellSorts)[number]

export type CellQuery = {
	/** A row of the map: an agency, or a unit where `byUnit`. */
	agencyId: string
	competencyId: string
	byUnit: boolean
	sort: CellSort
	descending: boolean
	limit: number | null
	offset: number
}

export const readCellQuery = (params: URLSearchParams): TableQuery<CellSort> =>
	readQuery(params, {
		sorts: cellSorts,
		standard: '-kesenjangan',
		filters: ['opd', 'kompetensi', 'unit']
	})

/** Undefined where the address names no agency or no competency. */
export function cellQuery({
	filter,
	sort,
	descending,
	page
}: TableQuery<CellSort>): CellQuery | undefined {
	const agencyId = uuid(filter.opd ?? null)
	const competencyId = uuid(filter.kompetensi ?? null)
	if (!agencyId || !competencyId) return undefined
	const byUnit = filter.unit === 'ya'
	return {
		agencyId,
		competencyId,
		byUnit,
		sort,
		descending,
		limit: PAGE_ROWS,
		offset: rowsBefore({ page })
	}
}

/** The address of the list behind a cell. */
export const cellAddress = (agencyId: string, competencyId: string, byUnit: boolean): string =>
	`/kebutuhan/sel?opd=${agencyId}&kompetensi=${competencyId}${byUnit ? '&unit=ya' : ''}`
