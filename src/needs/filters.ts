import {
	idIn,
	listed,
	oneOf,
	PAGE_ROWS,
	readQuery,
	rowsBefore,
	type Listed,
	type TableQuery
} from '#ui/table/url.ts'
import { yearOf } from '#hours/filters.ts'
import { competencyFamilies, type CompetencyFamily } from '#people/model.ts'
import { PartWeights } from './forms.ts'
import { mandateCodes, type DutyQuery, type MandateState } from './mandate.ts'
import { letters } from './skm.ts'
import { parts, type Part, type Weights } from './weighing.ts'

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

/** Reads an address; what is malformed falls back to the usual. */
export const readHeatQuery = (params: URLSearchParams): HeatQuery => ({
	family: oneOf(competencyFamilies, params.get('keluarga')) ?? 'all_posts',
	within: idIn(params.get('di')),
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
} & Listed<CellSort>

export const readCellQuery = (params: URLSearchParams): TableQuery<CellSort> =>
	readQuery(params, {
		sorts: cellSorts,
		standard: '-kesenjangan',
		filters: ['opd', 'kompetensi', 'unit']
	})

/** Undefined where the address names no agency or no competency. */
export function cellQuery(query: TableQuery<CellSort>): CellQuery | undefined {
	const agencyId = idIn(query.filter.opd)
	const competencyId = idIn(query.filter.kompetensi)
	if (!agencyId || !competencyId) return undefined
	return { agencyId, competencyId, byUnit: query.filter.unit === 'ya', ...listed(query) }
}

/** The address of the list behind a cell. */
export const cellAddress = (agencyId: string, competencyId: string, byUnit: boolean): string =>
	`/kebutuhan/sel?opd=${agencyId}&kompetensi=${competencyId}${byUnit ? '&unit=ya' : ''}`

const DUTY_SORTS = ['nama', 'opd', 'kewajiban'] as const
type DutySort = (typeof DUTY_SORTS)[number]
const DUTY_STATES = {
	belum: 'owed',
	sudah: 'done',
	dianggap: 'exempt',
	dikecualikan: 'waived'
} as const

export const dutyStates = Object.keys(DUTY_STATES) as (keyof typeof DUTY_STATES)[]
export const stateOfDuty = (state: keyof typeof DUTY_STATES): MandateState => DUTY_STATES[state]

export const readDutyQuery = (params: URLSearchParams): TableQuery<DutySort> =>
	readQuery(params, {
		sorts: DUTY_SORTS,
		standard: 'kewajiban',
		filters: ['cari', 'opd', 'kode', 'keadaan', 'tahun']
	})

/** Mandates as an address asks for them: those still owed unless another state is, or `semua`. */
export function dutyQuery(query: TableQuery<DutySort>, thisYear: number): DutyQuery {
	const { cari, opd, kode, keadaan, tahun } = query.filter
	const state = oneOf(dutyStates, keadaan)
	return {
		filter: {
			year: yearOf(tahun, thisYear),
			code: oneOf(mandateCodes, kode),
			state: keadaan === 'semua' ? undefined : DUTY_STATES[state ?? 'belum'],
			agencyId: idIn(opd),
			search: cari?.slice(0, 100)
		},
		order: { by: query.sort, descending: query.descending },
		page: { limit: PAGE_ROWS, offset: rowsBefore(query) }
	}
}

const SKM_SORTS = ['ikm', 'nama', 'tahun'] as const

export const readSkmQuery = (params: URLSearchParams): TableQuery<(typeof SKM_SORTS)[number]> =>
	readQuery(params, { sorts: SKM_SORTS, standard: 'ikm', filters: ['cari', 'mutu', 'lemah'] })

/** Units as an address asks for them. */
export const skmQuery = (query: ReturnType<typeof readSkmQuery>) => ({
	filter: {
		search: query.filter.cari?.slice(0, 100),
		letter: oneOf(letters, query.filter.mutu),
		weak: query.filter.lemah === 'ya'
	},
	sort: query.sort,
	descending: query.descending,
	page: { limit: PAGE_ROWS, offset: rowsBefore(query) }
})

/** Weights as an address names them. */
export const WEIGHT_NAMES: Record<Part, string> = {
	gap: 'kesenjangan',
	rpjmd: 'rpjmd',
	people: 'orang',
	performance: 'kinerja',
	skm: 'skm',
	mandate: 'kewajiban'
}

/** The weights that an address tries: undefined where it tries none, a sentence where they cannot be read. */
export function triedWeights(params: URLSearchParams): Weights | { problem: string } | undefined {
	if (!parts.some((part) => params.has(WEIGHT_NAMES[part]))) return undefined
	const read = PartWeights.safeParse(
		Object.fromEntries(parts.map((part) => [part, params.get(WEIGHT_NAMES[part]) || '0']))
	)
	return read.success ? read.data : { problem: read.error.issues[0]!.message }
}
